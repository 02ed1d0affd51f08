import Foundation
import Shapes

/// All corners of a circle from a few, by trigonometric interpolation.
///
/// A circle's latitude and longitude are smooth periodic functions of the azimuth, whose harmonics shrink like powers of
/// radius × tan(latitude) ÷ Earth's radius: 24 nodes hold all that exceed a micrometre (L. N. Trefethen, "Spectral methods in
/// MATLAB", 2000, chapter 3, for the kernel).
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

  /// The circle through some exact corners, evenly spread by azimuth, and their first repeated.
  func ring(through exact: Ring<Geographic>, around center: Point<Geographic>) -> Ring<Geographic> {
    let offsets = exact.points.map { SIMD2(remainder($0.x - center.x, 360), $0.y - center.y) }
    return Ring(
      closing: (0..<corners).map { corner in
        var offset = SIMD2<Double>.zero
        for node in 0..<Self.nodes { offset += weights[corner * Self.nodes + node] * offsets[node] }
        let longitude = center.x + offset.x
        return Point(x: abs(longitude) > 180 ? remainder(longitude, 360) : longitude, y: center.y + offset.y)
      })
  }

  /// One at 0, zero at the other nodes: the periodic sinc for an even number of nodes.
  private static func kernel(_ angle: Double) -> Double {
    let tangent = tan(angle / 2)
    guard abs(tangent) > 1e-12 else { return 1 }
    return sin(Double(nodes) * angle / 2) / (Double(nodes) * tangent)
  }
}
