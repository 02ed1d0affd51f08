import Siting

/// People from whom distances are minutes made from straight ones.
struct EstimatedDemand: Demand {
  private let straight: CrowDemand
  private let estimate: TimeEstimate
  let before: [Double]

  init(_ straight: CrowDemand, _ estimate: TimeEstimate) {
    self.straight = straight
    self.estimate = estimate
    before = straight.before.map { estimate.minutes($0) }
  }

  var people: [Double] { straight.people }
  var communes: [Int32] { straight.communes }

  var tableError: (relative: Double, absolute: Double) {
    let error = straight.tableError
    return (error.relative + 1e-6, estimate.minutes(error.absolute))
  }

  func brought(within limit: Double) -> [[Int]] {
    // Just at the limit the two units may round apart: what counts is minutes.
    (0..<straight.candidates.count).map { candidate in
      nearer(to: candidate, than: before).filter { $0.distance <= limit && before[$0.place] > limit }
        .map(\.place).sorted()
    }
  }

  func nearer(to candidate: Int, than distances: [Double]) -> [(place: Int, distance: Double)] {
    straight.nearer(to: candidate, than: distances.map { estimate.distance_km($0) * (1 + 1e-12) })
      .map { ($0.place, estimate.minutes($0.distance)) }.filter { $0.1 < distances[$0.0] }
  }

  func table(places: [Int]) -> CostTable {
    straight.table(places: places, scale: estimate.minutes(1))
  }
}
