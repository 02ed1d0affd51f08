import Geodesy
import Shapes

/// The part of the territory near roads between two successive travel times.
public struct Isochrone: Hashable, Sendable {
  /// The lower bound, in minutes; 0 for the first band.
  public var from_min: Double
  /// The upper bound, in minutes; `nil` for what lies beyond the last time.
  public var to_min: Double?
  /// The surface in Lambert-93, metres; empty where the band does not exist.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to the area near roads.
  public var population: Double
}

extension Isochrone {
  /// Parts that rounding left over, under a square metre, are no part of a band.
  private static let dust_m2 = 1.0

  /// The bands of a study; with the land without roads they tile the territory.
  ///
  /// - Parameters:
  ///   - bands: one more than there are times, nearest first.
  ///   - times_min: ascending.
  ///   - coverage: the coverage of the communes that roads serve.
  static func bands(
    _ bands: [MultiPolygon<Planar>], times_min: [Double], coverage: Coverage
  ) throws(StudiesError) -> [Isochrone] {
    let surfaces = bands.map { band in MultiPolygon(band.polygons.filter { $0.planarArea >= dust_m2 }) }
    let degrees = try doors { try Projection.unproject(surfaces, from: .lambert93) }
    let areas_km2 = geodesicAreas(degrees)
    let populations = [0] + coverage.coveredByArea + [Double(coverage.population)]
    let bounds = [0] + times_min
    return surfaces.indices.map { index in
      Isochrone(
        from_min: bounds[index], to_min: index < times_min.count ? times_min[index] : nil,
        surface: surfaces[index], degrees: degrees[index], area_km2: areas_km2[index],
        population: max(0, populations[index + 1] - populations[index]))
    }
  }
}
