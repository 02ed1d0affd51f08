import Foundation
import Shapes

extension Geodesic {
  /// A position on the ellipsoid in geocentric axes, in kilometres (EPSG guidance note 7-2, method 9602).
  func cartesian_km(_ point: Point<Geographic>) -> SIMD3<Double> {
    let (latitude, longitude) = (point.latitude * .pi / 180, point.longitude * .pi / 180)
    let sine = sin(latitude)
    let nu = a / 1_000 / (1 - e2 * sine * sine).squareRoot()
    let fromAxis = nu * cos(latitude)
    return SIMD3(fromAxis * cos(longitude), fromAxis * sin(longitude), nu * (1 - e2) * sine)
  }
}
