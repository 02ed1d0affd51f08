import Shapes

/// Areas on the ellipsoid of surfaces whose edges are straight in Lambert-93.
///
/// A conic projection makes of the longitude an angle θ around the cone's apex, and of the latitude a distance ρ from it
/// (Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395, 1987, chapter 15). In the equal-area
/// cylindrical plane the longitude is X = c·θ, and Y is a function of ρ alone; the area is −∮ Y dX there, hence
/// −c ∮ Y/ρ² (v du − u dv) here, u and v counted from the apex. Y/ρ² is a series through PROJ's own values, and is summed
/// along an edge by Gauss's rule of two places: nothing is cut, and nothing projected.
public struct Lambert93Area: Sendable {
  private let cone: Cone
  /// The cone's apex, from the origin of the coordinates.
  private var apex: Point<Planar>
  /// The equal-area ordinate over ρ², as a function of ρ².
  private let ordinate: ChebyshevSeries
  /// The values of ρ² for which the series holds; PROJ is asked for others.
  private let range: ClosedRange<Double>

  /// Longer edges are summed piece by piece; along 20 km Gauss's rule errs by some 10⁻¹¹ of the area.
  private static let longestPiece_m = 20_000.0
  private static let mostPieces = 10_000.0

  /// Makes ready for surfaces in a box (`proj_trans_generic`).
  ///
  /// - Parameter box: easting and northing in metres; what lies beyond is measured too, but slowly.
  /// - Throws: PROJ's message.
  public init(over box: Box<Planar>) throws(GeodesyError) {
    let known = try Cone.radii2()
    let wanted = Cone.radii2(in: box, from: try Cone.apex())
    let low = min(max(wanted.lowerBound * (1 - 1e-9), known.lowerBound), known.upperBound)
    let range = low...max(low, min(wanted.upperBound * (1 + 1e-9), known.upperBound))
    let cone = try Cone(middle2: (range.lowerBound + range.upperBound) / 2)
    // A hundred-millionth of a metre of Y.
    ordinate = try ChebyshevSeries(over: range, tolerance: 1e-8 / range.upperBound) {
      (radii2) throws(GeodesyError) in try cone.ordinates(radii2)
    }
    self.range = range
    self.cone = cone
    apex = cone.apex
  }

  /// The same for coordinates that are counted from an origin in the plane.
  public func seen(from origin: Point<Planar>) -> Lambert93Area {
    var shifted = self
    shifted.apex = Point(x: apex.x - origin.x, y: apex.y - origin.y)
    return shifted
  }

  /// The area of a surface.
  ///
  /// - Parameter surface: in Lambert-93, metres; holes are taken off whatever their winding.
  /// - Returns: square metres on the ellipsoid.
  public func area_m2(of surface: MultiPolygon<Planar>) -> Double {
    surface.polygons.reduce(0) { total, polygon in
      polygon.holes.reduce(total + abs(area_m2(inside: polygon.exterior))) { $0 - abs(area_m2(inside: $1)) }
    }
  }

  private func area_m2(inside ring: Ring<Planar>) -> Double {
    zip(ring.points, ring.points.dropFirst()).reduce(0) { $0 + area_m2(leftOf: $1.0, $1.1) }
  }

  /// What a straight edge adds to the area on its left, in square metres on the ellipsoid: over all edges of a ring that
  /// turns counter-clockwise, its area.
  public func area_m2(leftOf start: Point<Planar>, _ end: Point<Planar>) -> Double {
    let length = start.planarDistance(to: end)
    guard length > Self.longestPiece_m else { return piece_m2(start, end) }
    let pieces = Int(min(length / Self.longestPiece_m, Self.mostPieces).rounded(.up))
    func point(_ step: Int) -> Point<Planar> {
      let share = Double(step) / Double(pieces)
      return Point(x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y))
    }
    return (0..<pieces).reduce(0) { $0 + piece_m2(point($1), point($1 + 1)) }
  }

  @inline(__always) private func piece_m2(_ start: Point<Planar>, _ end: Point<Planar>) -> Double {
    let (u, v) = (start.x - apex.x, apex.y - start.y)
    let (east, south) = (end.x - start.x, start.y - end.y)
    let way = SIMD2(0.5 - 0.5 / 3.0.squareRoot(), 0.5 + 0.5 / 3.0.squareRoot())
    let (us, vs) = (u + way * east, v + way * south)
    let radii2 = us * us + vs * vs
    let isKnown = radii2.min() >= range.lowerBound && radii2.max() <= range.upperBound
    let ordinates = isKnown ? ordinate(radii2) : cone.ordinates(beyond: radii2)
    return -cone.scale * (v * east - u * south) * ordinates.sum() / 2
  }
}
