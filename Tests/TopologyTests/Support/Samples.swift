import Foundation
import Shapes

extension Polygon<Planar> {
  /// A square by its south-west corner and its side.
  static func square(_ x: Double, _ y: Double, _ side: Double) -> Polygon {
    Polygon(exterior: .square(x, y, side))
  }
}

extension Ring<Planar> {
  /// A square by its south-west corner and its side.
  static func square(_ x: Double, _ y: Double, _ side: Double) -> Ring {
    Ring(closing: [
      Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side),
    ])
  }

  /// The same ring with each edge in equal pieces.
  func densified(by pieces: Int) -> Ring {
    Ring(
      closing: zip(points, points.dropFirst()).flatMap { a, b in
        (0..<pieces).map { piece in
          let share = Double(piece) / Double(pieces)
          return Point(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y))
        }
      })
  }

  /// A ring of many corners around a centre, at random distances from it.
  static func star(
    around center: Point<Planar>, radii: ClosedRange<Double>, corners: Int, _ random: inout SeededRandom
  ) -> Ring {
    Ring(
      closing: (0..<corners).map { corner in
        let angle = 2 * .pi * Double(corner) / Double(corners)
        let radius = Double.random(in: radii, using: &random)
        return Point(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
      })
  }
}

extension MultiPolygon<Planar> {
  /// A square by its south-west corner and its side.
  static func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon {
    MultiPolygon([.square(x, y, side)])
  }

  /// A star with a star-shaped hole.
  static func holedStar(
    around center: Point<Planar>, radius: Double, corners: Int, _ random: inout SeededRandom
  ) -> MultiPolygon {
    MultiPolygon([
      Polygon(
        exterior: .star(around: center, radii: radius * 0.6...radius, corners: corners, &random),
        holes: [.star(around: center, radii: radius * 0.1...radius * 0.5, corners: corners, &random)])
    ])
  }
}

extension Point<Planar> {
  /// A place in a square from the origin.
  static func random(within side: Double, _ random: inout SeededRandom) -> Point {
    Point(x: .random(in: 0...side, using: &random), y: .random(in: 0...side, using: &random))
  }
}

/// Whether two numbers differ by no more than a part of the larger, or by next to nothing.
func isNear(_ a: Double, _ b: Double, within share: Double = 1e-9) -> Bool {
  abs(a - b) <= share * max(abs(a), abs(b), 1)
}
