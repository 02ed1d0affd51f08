import Geodesy
import Shapes

/// Surfaces ready to be asked how much of them is covered.
package struct SurfaceShares: Sendable {
  private let parts: [MeasuredSurface]
  private let box: Box<Planar>

  /// Longer edges are cut before they go to the equal-area plane: a kilometre that is straight in one plane and not
  /// in the other encloses some 12 m², and eight times less for half a kilometre, which is 10⁻⁶ of a small commune.
  static let longestEdge_m = 500.0

  /// Lays surfaces out in an equal-area plane, where an area is the area on the ellipsoid.
  ///
  /// - Parameter surfaces: in degrees, their long edges cut.
  package init(of surfaces: [MultiPolygon<Geographic>]) throws(StudiesError) {
    let planar = try doors { try Projection.project(surfaces, to: .equalArea) }
    parts = inParallel(planar, slice: 512) { part in part.map { MeasuredSurface($0) } }
    box = parts.reduce(Box<Planar>()) { $0.union($1.box) }
  }

  /// Puts points on the long edges of surfaces, which are straight in Lambert-93.
  ///
  /// - Parameters:
  ///   - surfaces: in degrees; their points stay as they are.
  ///   - planar: the same in Lambert-93, metres, ring for ring and point for point.
  static func cutLongEdges(
    _ surfaces: [MultiPolygon<Geographic>], _ planar: [MultiPolygon<Planar>]
  ) throws(StudiesError) -> [MultiPolygon<Geographic>] {
    let added = planar.flatMap { $0.cuts(to: longestEdge_m) }
    var degrees = try doors { try Projection.unproject(added, from: .lambert93) }[...]
    return zip(surfaces, planar).map { surface, planar in
      var rings = planar.rings[...]
      return surface.mapRings { points in
        guard let ring = rings.popFirst()?.points else { return points }
        var cut: [Point<Geographic>] = []
        cut.reserveCapacity(points.count)
        for (point, edge) in zip(points, zip(ring, ring.dropFirst())) {
          cut.append(point)
          let count = edge.0.cutCount(towards: edge.1, length_m: longestEdge_m)
          cut += degrees.prefix(count)
          degrees.removeFirst(count)
        }
        return cut
      }
    }
  }

  /// For each cover, the share (0…1) of each surface that lies in it.
  ///
  /// - Parameter covers: valid surfaces in Lambert-93, metres.
  package func shares(in covers: [MultiPolygon<Planar>]) throws(StudiesError) -> [[Double]] {
    let origin = box.center
    let extent = Box<Planar>(
      minX: box.minX - origin.x, minY: box.minY - origin.y, maxX: box.maxX - origin.x,
      maxY: box.maxY - origin.y)
    let cut = covers.map { $0.densified(to: SurfaceShares.longestEdge_m) }
    let equalArea = try doors {
      try Projection.project(try Projection.unproject(cut, from: .lambert93), to: .equalArea)
    }
    return equalArea.map { cover in
      let grid = CoverGrid(cover, over: extent, from: origin)
      return inParallel(parts) { part in
        part.map { $0.area_m2 > 0 ? grid.coveredArea_m2(of: $0, from: origin) / $0.area_m2 : 0 }
      }
    }
  }
}
