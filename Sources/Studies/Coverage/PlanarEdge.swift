import Shapes

/// A straight piece of a ring's boundary, with the surface on its left.
struct PlanarEdge {
  var a: Point<Planar>
  var b: Point<Planar>
  /// Which ring of its surface it belongs to; edges of a ring follow each other in an array.
  var ring: Int

  @inline(__always) var box: Box<Planar> {
    Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }

  /// Twice the area of the triangle a, b, p: positive where p lies to the left.
  @inline(__always) func side(of p: Point<Planar>) -> Double {
    (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
  }

  /// The point at a share of the way from `a` to `b`.
  @inline(__always) func point(at share: Double) -> Point<Planar> {
    Point(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y))
  }

  /// The shares of the way on both edges where they cross; `nil` where they do not.
  ///
  /// An end that lies on the other edge counts as being on its left, on both edges, so that a boundary walked
  /// from end to end changes sides at each crossing and at no other place.
  @inline(__always) func crossing(with other: PlanarEdge) -> (onThis: Double, onOther: Double)? {
    let (sa, sb) = (other.side(of: a), other.side(of: b))
    guard (sa >= 0) != (sb >= 0) else { return nil }
    let (ta, tb) = (side(of: other.a), side(of: other.b))
    guard (ta >= 0) != (tb >= 0) else { return nil }
    return (sa / (sa - sb), ta / (ta - tb))
  }

  /// The edges of a surface, outer rings counter-clockwise, holes clockwise, coordinates taken from an origin.
  static func edges(of surface: MultiPolygon<Planar>, from origin: Point<Planar>) -> [PlanarEdge] {
    var edges: [PlanarEdge] = []
    edges.reserveCapacity(surface.pointCount)
    for (ring, line) in surface.rightHanded.rings.enumerated() {
      for (a, b) in zip(line.points, line.points.dropFirst()) where a != b {
        edges.append(
          PlanarEdge(
            a: Point(x: a.x - origin.x, y: a.y - origin.y), b: Point(x: b.x - origin.x, y: b.y - origin.y),
            ring: ring))
      }
    }
    return edges
  }
}
