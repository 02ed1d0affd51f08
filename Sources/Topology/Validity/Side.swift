import Shapes

/// One side of a ring.
struct Side<Space: CoordinateSpace> {
  private let a: Point<Space>
  private let b: Point<Space>
  /// The number of the surface that it is of.
  let owner: Int
  private let ring: Int

  /// The sides of a surface; those without length are left out.
  static func all(of surface: MultiPolygon<Space>, owner: Int = 0) -> [Side] {
    let rings = surface.polygons.flatMap { [$0.exterior] + $0.holes }
    return rings.enumerated().flatMap { number, ring in
      zip(ring.points, ring.points.dropFirst()).filter { $0 != $1 }.map {
        Side(a: $0, b: $1, owner: owner, ring: number)
      }
    }
  }

  var minX: Double { min(a.x, b.x) }
  var maxX: Double { max(a.x, b.x) }
  var minY: Double { min(a.y, b.y) }
  var maxY: Double { max(a.y, b.y) }

  /// Whether the box around it shares a point with another.
  func isNear(_ box: Box<Planar>) -> Bool {
    minX <= box.maxX && maxX >= box.minX && minY <= box.maxY && maxY >= box.minY
  }

  /// Whether the two follow one another in a ring.
  func isNeighbour(of other: Side) -> Bool { ring == other.ring && (b == other.a || other.b == a) }

  /// Whether the two, whose boxes share a point, share one.
  func touches(_ other: Side) -> Bool { !isBeside(other) && !other.isBeside(self) }

  /// Whether each has its ends on both sides of the other.
  func crosses(_ other: Side) -> Bool { parts(other) && other.parts(self) }

  private func isBeside(_ other: Side) -> Bool {
    let (c, d) = (turn(to: other.a), turn(to: other.b))
    return c > 0 && d > 0 || c < 0 && d < 0
  }

  private func parts(_ other: Side) -> Bool {
    let (c, d) = (turn(to: other.a), turn(to: other.b))
    return c > 0 && d < 0 || c < 0 && d > 0
  }

  private func turn(to point: Point<Space>) -> Double {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }
}
