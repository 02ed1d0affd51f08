import Geodesy
import Roads
import Shapes
import Territories

/// A metric at work on a territory: how far its communes are from sites.
struct Yardstick: Sendable {
  let metric: Metric
  let area: StudyArea
  /// Where the communes join the roads; none where there are no roads.
  let references: [Anchor?]
  /// The main radius of the study, in kilometres.
  private let mainRadius_km: Double

  init(_ metric: Metric, of diagnosis: Diagnosis) {
    self.metric = metric
    area = diagnosis.area
    mainRadius_km = diagnosis.parameters.mainRadius_km
    if case .minutes(let basis) = metric {
      references = basis.anchors(of: diagnosis.area.references.map(\.position))
    } else {
      references = []
    }
  }

  /// For each commune how far the nearest of some sites is; `nil` where no road leads from the commune to any.
  ///
  /// - Throws: ``StudiesError/noSites``, or ``StudiesError/roadsElsewhere`` where none of them stands near a road.
  func distances(to sites: [Int], of places: Places) throws(StudiesError) -> [Double?] {
    switch metric {
    case .kilometres: return try straight_km(to: sites, of: places)
    case .estimatedMinutes(let estimate, _):
      return try straight_km(to: sites, of: places).map { estimate.minutes($0) }
    case .minutes(let basis):
      guard !sites.isEmpty else { throw .noSites }
      return times(try basis.travel(to: sites.map { places.sites[$0].position }))
    }
  }

  private func straight_km(to sites: [Int], of places: Places) throws(StudiesError) -> [Double] {
    try CommuneDistances(from: area.references.map(\.position), to: sites, of: places).distance_km
  }

  /// The minutes of each commune to the sites of a travel.
  func times(_ travel: Travel) -> [Double?] {
    references.map { anchor in anchor.flatMap { travel.minutes(from: $0) } }
  }

  /// The measure of the metric, with what its roads leave out.
  ///
  /// - Parameters:
  ///   - distances: for each commune its distance, if any.
  ///   - sites: all sites that were asked for.
  func measure(_ distances: [Double?], sites: [Site]) -> Measure {
    switch metric {
    case .kilometres: return Measure(limit: mainRadius_km)
    case .estimatedMinutes(let estimate, let main_min):
      return Measure(.estimatedMinutes(estimate), limit: main_min)
    case .minutes(let basis):
      var measure = Measure(.minutes, limit: basis.parameters.main_min)
      measure.roads = (basis.record, basis.parameters)
      measure.leftOut = LeftOut(distances) { references[$0] != nil }
      measure.leftOut.sites = zip(sites, basis.anchors(of: sites.map(\.position))).filter { $1 == nil }
        .map(\.0)
      return measure
    }
  }
}

extension RoadBasis {
  /// Where places join the roads.
  func anchors(of places: [Point<Geographic>]) -> [Anchor?] {
    network.anchors(of: places, within_km: parameters.snapping_km)
  }

  /// The times to some sites.
  ///
  /// - Throws: ``StudiesError/roadsElsewhere`` where none stands near a road.
  func travel(to sites: [Point<Geographic>]) throws(StudiesError) -> Travel {
    let anchors = anchors(of: sites)
    guard anchors.contains(where: { $0 != nil }) else { throw .roadsElsewhere }
    return network.travel(to: anchors)
  }
}
