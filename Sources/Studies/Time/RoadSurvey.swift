import Geodesy
import Roads
import Shapes

extension RoadFindings {
  /// Asks a road network how the communes of a diagnosis reach its sites, and how far all roads near it are.
  ///
  /// - Throws: ``StudiesError/roadsElsewhere`` where no site stands near a road, or what PROJ said.
  public init(
    _ diagnosis: Diagnosis, roads: RoadNetwork, parameters: TimeParameters
  ) throws(StudiesError) {
    let reach_km = parameters.snapping_km
    let sites = roads.anchors(of: diagnosis.places.sites.map(\.position), within_km: reach_km)
    guard sites.contains(where: { $0 != nil }) else { throw .roadsElsewhere }
    let travel = roads.travel(to: sites)
    let references = roads.anchors(of: diagnosis.area.references.map(\.position), within_km: reach_km)
    let communes = references.map { anchor -> CommuneTime in
      guard let anchor else { return .noRoad }
      guard let trip = travel.trip(from: anchor) else { return .unconnected }
      return .reached(.init(minutes: trip.minutes, road_km: trip.kilometres, site: trip.site))
    }
    let squares = diagnosis.standing.squares.map { squares in
      inParallel(squares.centres, slice: 8_192) { centres in
        travel.minutes(from: roads.anchors(of: centres, within_km: reach_km))
      }
    }
    self.init(
      communes: communes, sitesOffRoad: sites.indices.filter { sites[$0] == nil }, squares: squares ?? [],
      samples: try RoadFindings.samples(of: travel, around: diagnosis.area.box, parameters))
  }

  /// Points along the roads near a territory, with their minutes.
  static func samples(
    of travel: Travel, around box: Box<Geographic>, _ parameters: TimeParameters
  ) throws(StudiesError) -> [TimeSample] {
    let near = box.enlarged(byKilometres: 1 + parameters.reach_m / 1_000)
    let samples = travel.samples(step_m: parameters.cell_m / 2).filter { near.contains($0.position) }
    let points = try doors { try Projection.project(samples.map(\.position), to: .lambert93) }
    return zip(samples, points).map { sample, point in
      TimeSample(position: point, minutes: Float(sample.minutes), site: Int32(sample.site))
    }
  }
}
