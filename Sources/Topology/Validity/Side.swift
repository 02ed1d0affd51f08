import Shapes

/// One side of a ring, whatever its coordinates mean: made for no space, for generic code would be many times as slow.
struct Side {
  private let a: Point<Planar>
  private let b: Point<Planar>
  /// The number of the surface that it is of.
  let owner: Int
  private let ring: Int

  /// The sides of a surface; those without length are left out.
  static func all<Space>(of surface: MultiPolygon<Space>, owner: Int = 0) -> [Side] {
    var sides: [Side] = []
    sides.reserveCapacity(surface.pointCount)
    var number = 0
    func add(_ ring: Ring<Space>) {
      ring.withPlainPoints { append(ringOf: $0, number, owner, to: &sides) }
      number += 1
    }
    for polygon in surface.polygons {
      add(polygon.exterior)
      for hole in polygon.holes { add(hole) }
    }
    return sides
  }

  private static func append(
    ringOf points: UnsafeBufferPointer<Point<Planar>>, _ ring: Int, _ owner: Int, to sides: inout [Side]
  ) {
    for (a, b) in zip(points, points.dropFirst()) where a != b {
      sides.append(Side(a: a, b: b, owner: owner, ring: ring))
    }
  }

  var minX: Double { min(a.x, b.x) }
  var maxX: Double { max(a.x, b.x) }
  var minY: Double { min(a.y, b.y) }
  var maxY: Double { max(a.y, b.y) }

  /// The box around it.
  var box: Box<Planar> { Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY) }

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

  private func turn(to point: Point<Planar>) -> Double {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  }
}
