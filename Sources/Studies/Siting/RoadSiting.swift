import Roads
import Shapes
import Territories

/// The people and the candidates of a question, on the roads.
struct RoadSiting {
  /// The candidates that stand near a road.
  let candidates: [Candidate]
  let demand: RoadDemand
  let measure: Measure

  /// Asks the roads from where each candidate would be reached sooner than the sites that exist.
  ///
  /// - Throws: ``StudiesError/roadsElsewhere`` where no site is near a road or no commune is served, and
  ///   ``StudiesError/candidatesOffRoad`` where no candidate is near one.
  init(
    _ diagnosis: Diagnosis, _ basis: RoadBasis, sites: [Site], candidates all: [Candidate]
  ) throws(StudiesError) {
    let yardstick = Yardstick(.minutes(basis), of: diagnosis)
    let travel = try basis.travel(to: sites.map(\.position))
    let times = yardstick.times(travel)
    let served = times.indices.filter { times[$0] != nil }
    guard !served.isEmpty else { throw .roadsElsewhere }
    let found = zip(all, basis.anchors(of: all.map(\.position))).filter { $1 != nil }
    guard !found.isEmpty else { throw .candidatesOffRoad }
    candidates = found.map(\.0)
    let territory = diagnosis.area.territory
    demand = RoadDemand(
      people: served.map { Double(territory.communes[$0].population ?? 0) },
      communes: served.map { Int32($0) }, before_min: served.compactMap { times[$0] },
      rows: travel.sooner(from: served.map { yardstick.references[$0] }, to: found.map(\.1)))
    var measure = yardstick.measure(times, sites: sites)
    measure.leftOut.candidates = all.count - found.count
    self.measure = measure
  }
}
