import Foundation
import Shapes

/// Lambert-93 as a cone, and the equal-area cylinder beside it: all by PROJ's values.
struct Cone: Sendable {
  /// Where the pole comes to lie.
  let apex: Point<Planar>
  /// Metres of the equal-area plane for a radian around the apex.
  let scale: Double
  /// The equal-area ordinate from which others are counted, in metres.
  private let zero: Double

  /// The latitudes, north and south, up to which ordinates are smooth enough for a series.
  private static let latitudes = [75.0, -75]

  /// - Parameter middle2: the squared distance from the apex at which ordinates are counted as zero.
  init(middle2: Double) throws(GeodesyError) {
    apex = try Cone.apex()
    zero = try Cone.ordinates([middle2], apex)[0]
    let below = try Projection.unproject([Point(x: apex.x, y: apex.y - 6e6)])[0].longitude
    let east = [below, below + 1].map { Point<Geographic>(longitude: $0, latitude: 45) }
    let turned = try Projection.project(east)[1]
    let spans = try Projection.project(east, to: .equalArea).map(\.x)
    scale = (spans[1] - spans[0]) / atan2(turned.x - apex.x, apex.y - turned.y)
  }

  static func apex() throws(GeodesyError) -> Point<Planar> {
    try Projection.project([Point(longitude: 0, latitude: 90)])[0]
  }

  /// The squared distances from the apex between these latitudes.
  static func radii2() throws(GeodesyError) -> ClosedRange<Double> {
    let apex = try apex()
    let radii2 = try Projection.project(latitudes.map { Point(longitude: 0, latitude: $0) }).map {
      ($0.x - apex.x) * ($0.x - apex.x) + ($0.y - apex.y) * ($0.y - apex.y)
    }
    return radii2[0]...radii2[1]
  }

  /// The squared distances from the apex in a box; some distance where it is empty.
  static func radii2(in box: Box<Planar>, from apex: Point<Planar>) -> ClosedRange<Double> {
    guard !box.isEmpty else { return 3.6e13...3.6e13 }
    func nearest(_ low: Double, _ high: Double) -> Double { low > 0 ? low : min(high, 0) }
    let (west, east) = (box.minX - apex.x, box.maxX - apex.x)
    let (north, south) = (apex.y - box.maxY, apex.y - box.minY)
    let (u, v) = (nearest(west, east), nearest(north, south))
    return (u * u + v * v)...(max(west * west, east * east) + max(south * south, north * north))
  }

  /// Equal-area ordinates, from that of the middle, over ρ², for values of ρ².
  func ordinates(_ radii2: [Double]) throws(GeodesyError) -> [Double] {
    zip(try Cone.ordinates(radii2, apex), radii2).map { ($0 - zero) / $1 }
  }

  /// The same for two values, one by one.
  func ordinates(beyond radii2: SIMD2<Double>) -> SIMD2<Double> {
    let radii2 = pointwiseMax(radii2, SIMD2(1, 1))
    guard let found = try? ordinates([radii2[0], radii2[1]]) else { return .zero }
    return SIMD2(found[0], found[1])
  }

  private static func ordinates(_ radii2: [Double], _ apex: Point<Planar>) throws(GeodesyError) -> [Double] {
    let points = radii2.map { Point<Planar>(x: apex.x, y: apex.y - $0.squareRoot()) }
    return try Projection.project(Projection.unproject(points), to: .equalArea).map(\.y)
  }
}
