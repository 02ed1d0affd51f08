import Shapes

/// The part of the territory between two successive radii: an exact surface, not a raster.
public struct Isodistance: Hashable, Sendable {
  /// The lower bound, in kilometres; 0 for the first band.
  public var from_km: Double
  /// The upper bound, in kilometres; `nil` for what lies beyond the last radius.
  public var to_km: Double?
  /// The surface in Lambert-93, metres; empty where the band does not exist.
  public var surface: MultiPolygon<Planar>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to area.
  public var population: Double
}

extension Isodistance {
  /// The bands of a study; they tile the territory.
  ///
  /// - Parameters:
  ///   - surfaces: one more than there are radii, nearest first, in Lambert-93.
  ///   - radii_km: ascending.
  ///   - coverage: the coverage of the whole territory.
  static func bands(
    _ surfaces: [MultiPolygon<Planar>], radii_km: [Double], coverage: Coverage
  ) -> [Isodistance] {
    let populations = [0] + coverage.coveredByArea + [Double(coverage.population)]
    let areas = [0] + coverage.coveredArea_km2 + [coverage.area_km2]
    let bounds = [0] + radii_km
    return surfaces.enumerated().map { index, surface in
      Isodistance(
        from_km: bounds[index], to_km: index < radii_km.count ? radii_km[index] : nil, surface: surface,
        area_km2: areas[index + 1] - areas[index],
        population: populations[index + 1] - populations[index])
    }
  }
}
