import Geodesy
import Shapes

/// Surfaces ready to be asked how much of them is covered.
struct SurfaceShares: Sendable {
  private let parts: [MeasuredSurface]
  private let box: Box<Planar>

  /// Lays surfaces out in an equal-area plane, where an area is the area on the ellipsoid.
  init(of surfaces: [MultiPolygon<Geographic>]) throws(StudiesError) {
    parts = try doors { try Projection.project(surfaces, to: .equalArea) }.map { MeasuredSurface($0) }
    box = parts.reduce(Box<Planar>()) { $0.union($1.box) }
  }

  /// For each cover, the share (0…1) of each surface that lies in it.
  ///
  /// Edges are straight in this plane; against geodesics of a kilometre the difference is of 10⁻⁶ of a commune's
  /// area, and the same for the piece and the whole.
  /// - Parameter covers: valid surfaces in Lambert-93, metres.
  func shares(in covers: [MultiPolygon<Planar>]) throws(StudiesError) -> [[Double]] {
    let origin = box.center
    let extent = Box<Planar>(
      minX: box.minX - origin.x, minY: box.minY - origin.y, maxX: box.maxX - origin.x,
      maxY: box.maxY - origin.y)
    let covers = try doors {
      try Projection.project(try Projection.unproject(covers, from: .lambert93), to: .equalArea)
    }
    return covers.map { cover in
      let grid = CoverGrid(cover, over: extent, from: origin)
      return inParallel(parts) { part in
        part.map { $0.area_m2 > 0 ? grid.coveredArea_m2(of: $0, from: origin) / $0.area_m2 : 0 }
      }
    }
  }
}
