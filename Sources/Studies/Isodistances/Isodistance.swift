import Shapes

/// The part of the territory between two successive radii: an exact surface, not a raster.
public struct Isodistance: Hashable, Sendable {
  /// The lower bound, in kilometres; 0 for the first band.
  public var from_km: Double
  /// The upper bound, in kilometres; `nil` for what lies beyond the last radius.
  public var to_km: Double?
  /// The surface in Lambert-93, metres; empty where the band does not exist.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to area.
  public var population: Double
}

extension Isodistance {
  /// The bands of a study; they tile the territory.
  ///
  /// - Parameters:
  ///   - land: one band more than there are radii, nearest first.
  ///   - degrees: its bands in degrees.
  ///   - radii_km: ascending.
  ///   - coverage: the coverage of the whole territory.
  static func bands(
    _ land: CoveredLand, degrees: [MultiPolygon<Geographic>], radii_km: [Double], coverage: Coverage
  ) -> [Isodistance] {
    let populations = [0] + coverage.coveredByArea + [Double(coverage.population)]
    let bounds = [0] + radii_km
    return land.bands.enumerated().map { index, surface in
      Isodistance(
        from_km: bounds[index], to_km: index < radii_km.count ? radii_km[index] : nil, surface: surface,
        degrees: degrees[index], area_km2: land.bandAreas_km2[index],
        population: populations[index + 1] - populations[index])
    }
  }
}
