import Foundation
import Shapes

/// Short distances on the ground from positions in 10⁻⁷ degrees.
///
/// The radii of curvature of GRS80 at the middle latitude (Rapp, "Geometric Geodesy I", 1991, § 3.4): against the
/// geodesic, a part in 10⁶ up to 10 km, far better on the lengths that roads are drawn with.
enum Ground {
  /// Units in a degree.
  static let perDegree = 1e7
  private static let a_m = 6_378_137.0
  private static let e2 = 0.006_694_380_022_90

  /// Metres for a unit of longitude and a unit of latitude, at a latitude in units.
  static func scale(at y: Double) -> (x: Double, y: Double) {
    let latitude = y / perDegree * .pi / 180
    let sine = sin(latitude)
    let w2 = 1 - e2 * sine * sine
    let perUnit = .pi / 180 / perDegree
    let normal = a_m / w2.squareRoot()
    return (normal * cos(latitude) * perUnit, normal * (1 - e2) / w2 * perUnit)
  }

  /// Metres between two positions.
  static func distance_m(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32) -> Double {
    let scale = scale(at: (Double(y1) + Double(y2)) / 2)
    let dx = (Double(x2) - Double(x1)) * scale.x
    let dy = (Double(y2) - Double(y1)) * scale.y
    return (dx * dx + dy * dy).squareRoot()
  }

  /// A position in degrees.
  static func point(_ x: Double, _ y: Double) -> Point<Geographic> {
    Point(x: x / perDegree, y: y / perDegree)
  }
}
