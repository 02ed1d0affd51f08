import Roads
import Siting

/// People from whom distances are minutes by car, from home to place.
///
/// Only those pairs are held in which a candidate is reached sooner than any site: others never count.
struct RoadDemand: Demand {
  let people: [Double]
  let communes: [Int32]
  let before: [Double]
  /// For each candidate the places from which it is reached sooner than the sites that exist, ascending.
  private let rows: [[TimedPlace]]

  /// Places from their parts.
  ///
  /// - Parameter rows: for each candidate the places from which it is reached sooner, as ``Travel`` says.
  init(people: [Double], communes: [Int32], before_min: [Double], rows: [[TimedPlace]]) {
    self.people = people
    self.communes = communes
    self.rows = rows
    before = before_min
  }

  /// A cost that no place pays.
  private static let never = Float(1e9)

  /// Minutes are whole milliseconds; single precision holds them to 6 × 10⁻⁸.
  var tableError: (relative: Double, absolute: Double) { (2e-7, 0) }

  func brought(within limit: Double) -> [[Int]] {
    rows.map { row in row.filter { $0.minutes <= limit && before[$0.place] > limit }.map(\.place) }
  }

  func nearer(to candidate: Int, than distances: [Double]) -> [(place: Int, distance: Double)] {
    rows[candidate].filter { $0.minutes < distances[$0.place] }.map { ($0.place, $0.minutes) }
  }

  func table(places: [Int]) -> CostTable {
    var index = [Int](repeating: -1, count: count)
    for (place, demand) in places.enumerated() { index[demand] = place }
    return CostTable(
      candidateCount: rows.count, weights: places.map { max(people[$0], 1) }, base: places.map { before[$0] }
    ) { candidate, costs in
      for place in places.indices { costs[place] = RoadDemand.never }
      for timed in rows[candidate] where index[timed.place] >= 0 {
        costs[index[timed.place]] = Float(timed.minutes)
      }
    }
  }

  func median(_ count: Int, effort: Effort) -> Plan { nearCosts.median(count, effort: effort) }
  func medianModel(_ count: Int) -> LinearModel? { nearCosts.medianModel(count) }

  /// The table without what it does not hold.
  private var nearCosts: NearCosts {
    var index = [Int32](repeating: -1, count: count)
    let lived = lived
    for (place, demand) in lived.enumerated() { index[demand] = Int32(place) }
    let lists = rows.map { row in
      row.filter { index[$0.place] >= 0 }.map { (demand: index[$0.place], cost: Float($0.minutes)) }
    }
    return NearCosts(lists, weights: lived.map { people[$0] }, base: lived.map { before[$0] })
  }
}
