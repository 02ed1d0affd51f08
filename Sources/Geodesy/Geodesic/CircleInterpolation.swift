import Foundation
import Shapes

/// All corners of a circle from a few, by trigonometric interpolation.
///
/// A circle's coordinates in a plane are smooth periodic functions of the azimuth, whose harmonics shrink like powers of
/// radius × tan(latitude) ÷ Earth's radius at most: 24 nodes hold all that exceed a micrometre (L. N. Trefethen,
/// "Spectral methods in MATLAB", 2000, chapter 3, for the kernel).
struct CircleInterpolation {
  /// The number of exact corners.
  static let nodes = 24

  private let corners: Int
  /// What each node weighs in each corner, corner by corner.
  private let weights: [Double]

  init(corners: Int) {
    self.corners = corners
    weights = (0..<corners).flatMap { corner in
      (0..<Self.nodes).map { node in
        Self.kernel(2 * .pi * (Double(corner) / Double(corners) - Double(node) / Double(Self.nodes)))
      }
    }
  }

  /// Whether the harmonics that are left out are small enough.
  static func holds(around center: Point<Geographic>, radius_km: Double) -> Bool {
    abs(center.latitude) < 70 && abs(center.longitude) <= 180 && abs(radius_km) <= 100
  }

  /// Whether a plane shows the exact corners as those of a smooth line: not torn where the plane ends, nor drawn out.
  static func holds(through exact: Ring<Planar>) -> Bool {
    let steps = zip(exact.points, exact.points.dropFirst()).map { $0.planarDistance(to: $1) }
    guard let least = steps.min(), let most = steps.max() else { return false }
    return most < 4 * least
  }

  /// The circle through some exact corners, evenly spread by azimuth, and their first repeated.
  func ring(through exact: Ring<Planar>) -> Ring<Planar> {
    let first = exact.points[0]
    let offsets = exact.points.map { SIMD2($0.x - first.x, $0.y - first.y) }
    return Ring(
      closing: (0..<corners).map { corner in
        var offset = SIMD2<Double>.zero
        for node in 0..<Self.nodes { offset += weights[corner * Self.nodes + node] * offsets[node] }
        return Point(x: first.x + offset.x, y: first.y + offset.y)
      })
  }

  /// One at 0, zero at the other nodes: the periodic sinc for an even number of nodes.
  private static func kernel(_ angle: Double) -> Double {
    let tangent = tan(angle / 2)
    guard abs(tangent) > 1e-12 else { return 1 }
    return sin(Double(nodes) * angle / 2) / (Double(nodes) * tangent)
  }
}
