import Roads
import Shapes
import Territories
import Topology

/// What the sites that exist cover and what the new places cover beside it, in Lambert-93.
struct SitingLand {
  /// The land near enough to the sites that exist for the question.
  let kept: MultiPolygon<Planar>
  /// The land that comes to be near enough.
  let gained: MultiPolygon<Planar>
  /// The land of communes that roads do not serve.
  var leftOut = MultiPolygon<Planar>()

  /// Draws the land of a plan in the measure of its question.
  init(_ places: [NewPlace], _ model: SitingModel, _ diagnosis: Diagnosis, _ metric: Metric)
    throws(StudiesError)
  {
    switch metric {
    case .kilometres:
      try self.init(places, model, diagnosis, radius_km: model.limit)
    case .estimatedMinutes(let estimate, let main_min):
      try self.init(places, model, diagnosis, radius_km: estimate.distance_km(main_min))
    case .minutes(let basis):
      try self.init(places, model, diagnosis, basis)
    }
  }

  /// Discs.
  private init(
    _ places: [NewPlace], _ model: SitingModel, _ diagnosis: Diagnosis, radius_km: Double
  ) throws(StudiesError) {
    let area = diagnosis.area
    let isMain = radius_km == diagnosis.parameters.mainRadius_km
    let isKnown = isMain && model.existing.count == diagnosis.places.positions.count
    let old =
      try isKnown
      ? diagnosis.discs[diagnosis.parameters.mainIndex]
      : Discs.draw(around: model.existing, radii_km: [radius_km], reaching: area.box)[0]
    let new = try Discs.draw(
      around: places.map(\.candidate.position), radii_km: [radius_km], reaching: area.box)
    (kept, gained) = try doors {
      let (kept, beyond) = try Overlay.split(area.outline, by: old.union)
      return (kept, try Overlay.split(beyond, by: new[0].union).within)
    }
  }

  /// Isochrones on a grid, as the study in minutes draws them.
  private init(
    _ places: [NewPlace], _ model: SitingModel, _ diagnosis: Diagnosis, _ basis: RoadBasis
  ) throws(StudiesError) {
    let left = model.measure.leftOut.communes
    func cut(_ sites: [Point<Geographic>]) throws(StudiesError) -> TimeLand {
      try TimeLand(diagnosis, basis, to: sites, offRoad: left)
    }
    let before = try cut(model.existing)
    let after = try cut(model.existing + places.map(\.candidate.position))
    leftOut = before.offRoad
    (kept, gained) = try doors {
      (
        try Overlay.difference([before.ground], minus: before.land.beyond[0]).first ?? MultiPolygon(),
        try Overlay.difference([before.land.beyond[0]], minus: after.land.beyond[0]).first ?? MultiPolygon()
      )
    }
  }
}

extension TimeLand {
  /// Cuts the territory at the main time from some sites alone.
  ///
  /// - Parameter offRoad: the communes that are to be left out.
  init(
    _ diagnosis: Diagnosis, _ basis: RoadBasis, to sites: [Point<Geographic>], offRoad: [Int]
  ) throws(StudiesError) {
    let wanted = basis.parameters
    let parameters = try TimeParameters(
      times_min: [wanted.main_min], main_min: wanted.main_min, cell_m: wanted.cell_m,
      reach_m: wanted.reach_m, snapping_km: wanted.snapping_km)
    let travel = try basis.travel(to: sites)
    let times = Yardstick(.minutes(basis), of: diagnosis).times(travel).map { minutes in
      minutes.map { CommuneTime.reached(.init(minutes: $0, road_km: 0, site: 0)) } ?? .unconnected
    }
    let samples =
      try RoadFindings.samples(of: travel, around: diagnosis.area.box, parameters)
      + TimeDiagnosis.references(diagnosis, times)
    try self.init(diagnosis.area, samples: samples, offRoad: offRoad, parameters: parameters)
  }
}
