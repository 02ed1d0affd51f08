import Shapes

/// A convex cell that cuts other surfaces.
struct ConvexCell {
  let corners: [Point<Planar>]
  let box: Box<Planar>

  /// The cell of a convex polygon; only its outer ring is looked at.
  init(_ cell: MultiPolygon<Planar>) {
    let ring = cell.polygons.first.map { $0.rightHanded.exterior.points } ?? []
    corners = Array(ring.dropLast())
    box = Box(around: corners)
  }

  /// Whether the cell holds a box: it holds the box's four corners.
  func contains(_ other: Box<Planar>) -> Bool {
    let ends = [
      Point<Planar>(x: other.minX, y: other.minY), Point(x: other.maxX, y: other.minY),
      Point(x: other.maxX, y: other.maxY), Point(x: other.minX, y: other.maxY),
    ]
    return corners.indices.allSatisfy { side in ends.allSatisfy { distance($0, toSide: side) >= 0 } }
  }

  /// The area that a surface shares with the cell, in m².
  ///
  /// Source: I. E. Sutherland, G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974).
  /// A ring that is cut into several pieces comes back as one with edges that run to and fro along the cell's
  /// side, which changes no area.
  func sharedArea(with surface: MultiPolygon<Planar>) -> Double {
    surface.polygons.reduce(0) { sum, polygon in
      let holes = polygon.holes.reduce(0) { $0 + abs(clipped($1).signedArea) }
      return sum + abs(clipped(polygon.exterior).signedArea) - holes
    }
  }

  private func clipped(_ ring: Ring<Planar>) -> Ring<Planar> {
    var points = Array(ring.points.dropLast())
    for side in corners.indices where !points.isEmpty { points = cut(points, side: side) }
    return Ring(closing: points)
  }

  private func cut(_ points: [Point<Planar>], side: Int) -> [Point<Planar>] {
    var kept: [Point<Planar>] = []
    kept.reserveCapacity(points.count + 2)
    var from = points[points.count - 1]
    var fromDistance = distance(from, toSide: side)
    for to in points {
      let toDistance = distance(to, toSide: side)
      if (fromDistance >= 0) != (toDistance >= 0) {
        let share = fromDistance / (fromDistance - toDistance)
        kept.append(Point(x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y)))
      }
      if toDistance >= 0 { kept.append(to) }
      (from, fromDistance) = (to, toDistance)
    }
    return kept
  }

  /// Positive on the cell's side of one of its sides; a multiple of the distance.
  private func distance(_ point: Point<Planar>, toSide side: Int) -> Double {
    let a = corners[side]
    let b = corners[side + 1 == corners.count ? 0 : side + 1]
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }
}
