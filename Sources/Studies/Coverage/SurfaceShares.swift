import Geodesy
import Shapes

/// Surfaces ready to be asked how much of them is covered.
package struct SurfaceShares: Sendable {
  private let parts: [MeasuredSurface]
  private let box: Box<Planar>
  private let measure: Lambert93Area

  /// Measures surfaces on the ellipsoid.
  ///
  /// - Parameters:
  ///   - surfaces: in Lambert-93, metres.
  ///   - areas_km2: the area of each on the ellipsoid, in km².
  ///   - measure: how these areas were measured.
  package init(of surfaces: [MultiPolygon<Planar>], areas_km2: [Double], by measure: Lambert93Area) {
    parts = zip(surfaces, areas_km2).map { MeasuredSurface(surface: $0, area_m2: $1 * 1e6) }
    box = parts.reduce(Box<Planar>()) { $0.union($1.box) }
    self.measure = measure
  }

  /// For each cover, the share (0…1) of each surface that lies in it.
  ///
  /// - Parameter covers: valid surfaces in Lambert-93, metres.
  package func shares(in covers: [MultiPolygon<Planar>]) -> [[Double]] {
    let origin = box.center
    let extent = Box<Planar>(
      minX: box.minX - origin.x, minY: box.minY - origin.y, maxX: box.maxX - origin.x,
      maxY: box.maxY - origin.y)
    return covers.map { cover in
      let grid = CoverGrid(cover, over: extent, from: origin)
      return inParallel(Array(parts.indices)) { numbers in
        numbers.map { number in
          let part = parts[number]
          return part.area_m2 > 0 ? grid.coveredArea_m2(of: part, from: origin, measure) / part.area_m2 : 0
        }
      }
    }
  }
}
