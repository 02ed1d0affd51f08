import Siting

/// The people of a question: where they are, how many, and how far from the sites that exist and from candidates.
///
/// Distances are in the unit of the question.
protocol Demand: Sendable {
  /// Inhabitants of each place.
  var people: [Double] { get }
  /// For each place the commune in which it lies, an index.
  var communes: [Int32] { get }
  /// The distance of each place to the sites that exist; infinite where there is none.
  var before: [Double] { get }
  /// How wrong the distances of ``table(places:)`` may be: as a part of them, and what may come on top.
  var tableError: (relative: Double, absolute: Double) { get }

  /// For each candidate the places within a limit that are farther from the sites that exist, ascending.
  func brought(within limit: Double) -> [[Int]]

  /// The places that a candidate is nearer to than what is there, with their distances; exact.
  ///
  /// - Parameter distances: what is there, no farther than the sites that exist.
  func nearer(to candidate: Int, than distances: [Double]) -> [(place: Int, distance: Double)]

  /// A table of what each candidate would cost some of the places.
  func table(places: [Int]) -> CostTable

  /// The plan of least mean distance, over the places in which people live.
  func median(_ count: Int, effort: Effort) -> Plan
  /// That question for solvers of others; `nil` where it is too large for any.
  func medianModel(_ count: Int) -> LinearModel?
}

extension Demand {
  /// The number of places.
  var count: Int { people.count }
  /// The places in which people live.
  var lived: [Int] { people.indices.filter { people[$0] > 0 } }

  /// The places that are farther from a site than a limit, ascending.
  func beyond(_ limit: Double) -> [Int] { before.indices.filter { before[$0] > limit } }

  /// The distances of the places once some candidates are sites too; exact.
  func distances(with candidates: [Int]) -> [Double] {
    candidates.reduce(into: before) { distances, candidate in
      for (place, distance) in nearer(to: candidate, than: distances) { distances[place] = distance }
    }
  }

  func median(_ count: Int, effort: Effort) -> Plan { table(places: lived).median(count, effort: effort) }
  func medianModel(_ count: Int) -> LinearModel? { table(places: lived).medianModel(count) }

  /// The plan of least worst distance.
  func center(_ count: Int, effort: Effort) -> Plan {
    table(places: Array(people.indices)).center(count, effort: effort)
  }
}
