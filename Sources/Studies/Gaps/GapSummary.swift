import Geodesy
import Shapes
import Topology

/// All gaps of one radius, in short.
public struct GapSummary: Hashable, Sendable {
  /// The radius, in kilometres.
  public var radius_km: Double
  /// The number of gaps that count.
  public var count: Int
  /// The number of slivers, which do not.
  public var slivers: Int
  /// The geodesic area of gaps and slivers together: the territory less the covered surface, in km².
  public var area_km2: Double
}

extension GapSummary {
  /// The gaps of every radius, counted and measured.
  static func summaries(
    _ land: CoveredLand, _ parameters: StudyParameters
  ) throws(StudiesError) -> [GapSummary] {
    var summaries: [GapSummary] = []
    for (radius, surface) in land.beyond.enumerated() {
      let slivers = try count(surface.polygons, under: parameters.sliver_km2)
      summaries.append(
        GapSummary(
          radius_km: parameters.radii_km[radius], count: surface.polygons.count - slivers, slivers: slivers,
          area_km2: land.bandAreas_km2[(radius + 1)...].reduce(0, +)))
    }
    return summaries
  }

  /// How many polygons are smaller than a geodesic area; the area in the plane decides where it is far from it.
  private static func count(
    _ polygons: [Polygon<Planar>], under limit_km2: Double
  ) throws(StudiesError) -> Int {
    let planar_km2 = polygons.map { $0.planarArea / 1e6 }
    let near = polygons.indices.filter { abs(planar_km2[$0] / limit_km2 - 1) < 0.02 }
    let areas_km2 = try planarAreas_km2(near.map { MultiPolygon([polygons[$0]]) })
    return planar_km2.count { $0 <= 0.98 * limit_km2 } + areas_km2.count { $0 < limit_km2 }
  }
}
