import Geodesy
import Shapes
public import Studies

/// Roads that are not there: a grid of them over the toy country, on which the way to a site is the straight one.
public enum MadeUpRoads {
  /// How fast one goes on them.
  public static let speed_kmh = 40.0

  /// Findings as if roads ran every 600 m, except near some communes.
  ///
  /// - Parameters:
  ///   - left: communes without roads.
  ///   - cut: communes whose roads lead nowhere.
  ///   - wild: around the middle of the country no road runs within this distance, in metres.
  public static func findings(
    _ diagnosis: Diagnosis, without left: Set<Int> = [], cut: Set<Int> = [], wild: Double = 0
  ) throws
    -> RoadFindings
  {
    let sites = try Projection.project(diagnosis.places.sites.map(\.position), to: .lambert93)
    let references = try Projection.project(diagnosis.area.references.map(\.position), to: .lambert93)
    let bare = left.union(cut).map { Box(around: diagnosis.area.communeSurfaces[$0]).enlarged(by: -300) }
    let box = Box(around: diagnosis.area.outline).enlarged(by: 2_000)
    var samples: [TimeSample] = []
    for x in stride(from: box.minX, to: box.maxX, by: 100) {
      for y in stride(from: box.minY, to: box.maxY, by: 600) {
        let point = Point<Planar>(x: x, y: y)
        guard !bare.contains(where: { $0.contains(point) }), point.planarDistance(to: box.center) >= wild
        else { continue }
        let way = nearest(to: point, sites)
        samples.append(TimeSample(position: point, minutes: Float(way.minutes), site: Int32(way.site)))
      }
    }
    let centres = try Projection.project(diagnosis.standing.squares?.centres ?? [], to: .lambert93)
    let communes = references.enumerated().map { index, point -> CommuneTime in
      if left.contains(index) { return .noRoad }
      return cut.contains(index) ? .unconnected : .reached(nearest(to: point, sites))
    }
    return RoadFindings(
      communes: communes, sitesOffRoad: [],
      squares: centres.map { center in
        bare.contains { $0.contains(center) } ? nil : nearest(to: center, sites).minutes
      }, samples: samples)
  }

  private static func nearest(to point: Point<Planar>, _ sites: [Point<Planar>]) -> CommuneTime.Way {
    let distances = sites.map { point.planarDistance(to: $0) / 1_000 }
    let site = distances.indices.min { (distances[$0], $0) < (distances[$1], $1) } ?? 0
    return CommuneTime.Way(minutes: distances[site] / speed_kmh * 60, road_km: distances[site], site: site)
  }
}
