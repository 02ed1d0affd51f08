import CPROJ
import Foundation
import Shapes

extension Geodesic {
  /// The area of each surface on the ellipsoid, its edges being geodesics, in square kilometres.
  ///
  /// Holes are taken off whatever their winding. Edges under some kilometres are summed by a series that agrees
  /// with `geod_polygon_compute` to 10⁻⁹ of the area; longer ones, and rings near or around a pole, go to
  /// Karney's algorithm (`geod_geninverse`, `geod_polygon_compute`).
  ///
  /// - Parameter surfaces: surfaces in degrees, each ring holding less than half of the Earth.
  /// - Returns: square kilometres for each surface.
  public func areas_km2(of surfaces: [MultiPolygon<Geographic>]) -> [Double] {
    withEllipsoid { ellipsoid in
      let sum = RingArea(ellipsoid: ellipsoid, a: a, e2: e2)
      return surfaces.map { surface in
        surface.polygons.reduce(0) { total, polygon in
          let holes = polygon.holes.reduce(0) { $0 + sum.area_m2(of: $1.points) }
          return total + (sum.area_m2(of: polygon.exterior.points) - holes) / 1e6
        }
      }
    }
  }
}

/// The area inside a ring on an ellipsoid.
struct RingArea {
  let ellipsoid: UnsafePointer<geod_geodesic>
  let a: Double
  let e2: Double

  /// The longest edge, in metres, for which the series is used.
  private static let longestEdge_m = 10_000.0
  /// The highest latitude, in degrees, at which the series is used.
  private static let highestLatitude = 75.0

  /// A vertex with what the series needs of its latitude.
  private struct Vertex {
    let point: Point<Geographic>
    let sine: Double
    /// Area between the equator and this latitude, per radian of longitude, in m².
    let belt: Double
  }

  /// Positive whatever the winding; not a number where a point is not on Earth.
  func area_m2(of ring: [Point<Geographic>]) -> Double {
    guard let first = ring.first else { return 0 }
    guard ring.allSatisfy({ abs($0.y) <= Self.highestLatitude && abs($0.x) <= 180 }) else {
      return polygonArea_m2(of: ring)
    }
    var (area, turn) = (0.0, 0.0)
    let start = vertex(first)
    var from = start
    for point in ring.dropFirst() {
      let to = vertex(point)
      let step = remainder(to.point.x - from.point.x, 360) * .pi / 180
      turn += step
      area += strip(from, to, step, above: start.belt)
      from = to
    }
    // A ring that goes around the Earth has a pole inside.
    return abs(turn) < 1 ? abs(area) : polygonArea_m2(of: ring)
  }

  private func vertex(_ point: Point<Geographic>) -> Vertex {
    let sine = sin(point.y * .pi / 180)
    let e = e2.squareRoot()
    let belt = a * a * (1 - e2) / 2 * (sine / (1 - e2 * sine * sine) + atanh(e * sine) / e)
    return Vertex(point: point, sine: sine, belt: belt)
  }

  /// The area between an edge and the parallel whose belt is given, signed like `step`, the way east in radians.
  ///
  /// The trapezium rule over longitude for the belt along the geodesic, with its first correction, −Δλ³/12 times the
  /// second derivative at the middle: that is −ν² cos²φ sin φ (1 + 3 cot²α), by the geodesic's equations
  /// dφ/dλ = ν cos φ cot α / ρ and dα/dλ = sin φ (Bomford 1980, "Geodesy", §2.3); Δλ cot α ≈ ρ Δφ / (ν cos φ).
  private func strip(_ from: Vertex, _ to: Vertex, _ step: Double, above belt: Double) -> Double {
    let sine = (from.sine + to.sine) / 2
    let w2 = 1 - e2 * sine * sine
    let nu2 = a * a / w2
    let rho = a * (1 - e2) / (w2 * w2.squareRoot())
    let north = rho * (to.point.y - from.point.y) * .pi / 180
    let east2 = nu2 * (1 - sine * sine) * step * step
    guard east2 + north * north < Self.longestEdge_m * Self.longestEdge_m else {
      return longStrip(from.point, to.point) - step * belt
    }
    return step * ((from.belt + to.belt) / 2 - belt + sine / 12 * (east2 + 3 * north * north))
  }

  /// The area between a geodesic of any length and the equator (`geod_geninverse`).
  private func longStrip(_ from: Point<Geographic>, _ to: Point<Geographic>) -> Double {
    var area = 0.0
    geod_geninverse(ellipsoid, from.y, from.x, to.y, to.x, nil, nil, nil, nil, nil, nil, &area)
    return area
  }

  /// Karney's own sum (`geod_polygon_compute`).
  func polygonArea_m2(of ring: [Point<Geographic>]) -> Double {
    var polygon = geod_polygon()
    geod_polygon_init(&polygon, 0)
    for point in ring.dropLast() { geod_polygon_addpoint(ellipsoid, &polygon, point.y, point.x) }
    var area = 0.0
    geod_polygon_compute(ellipsoid, &polygon, 0, 1, &area, nil)
    return abs(area)
  }
}
