import Geodesy
import Shapes
import Topology

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
  ///   - radii_km: ascending.
  ///   - beyond: for each radius, the territory less the covered surface, in Lambert-93.
  ///   - coverage: the coverage of the whole territory.
  static func bands(
    radii_km: [Double], outline: MultiPolygon<Planar>, beyond: [MultiPolygon<Planar>], coverage: Coverage
  ) throws(StudiesError) -> [Isodistance] {
    var surfaces: [MultiPolygon<Planar>] = []
    for (outer, inner) in zip([outline] + beyond, beyond) {
      surfaces += try doors { try Overlay.difference([outer], minus: inner) }
    }
    surfaces.append(beyond.last ?? outline)
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
