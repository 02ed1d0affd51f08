import Shapes
import Testing
import Topology

@Suite struct EmptyCircleTests {
  /// The greatest nearest distance over the corners and a grid of places inside.
  private func sampled(_ obstacles: [Point<Planar>], _ surface: MultiPolygon<Planar>, step: Double) -> Double
  {
    let box = Box(around: surface)
    func distance(_ place: Point<Planar>) -> Double {
      obstacles.map { place.planarDistance(to: $0) }.min() ?? 0
    }
    let corners = surface.polygons.flatMap(\.rings).flatMap(\.points)
    var best = corners.map(distance).max() ?? 0
    for x in stride(from: box.minX, through: box.maxX, by: step) {
      for y in stride(from: box.minY, through: box.maxY, by: step) {
        let place = Point<Planar>(x: x, y: y)
        guard surface.contains(place) else { continue }
        best = max(best, distance(place))
      }
    }
    return best
  }

  @Test(arguments: 1...8)
  func `The largest circle beats every place of a grid, and none by much`(_ seed: UInt64) throws {
    var random = SeededRandom(seed)
    let obstacles = (0..<(Int(seed) * 3)).map { _ in Point<Planar>.random(within: 100, &random) }
    let surface = MultiPolygon.holedStar(around: Point(x: 50, y: 50), radius: 45, corners: 30, &random)
    let found = try EmptyCircle.largest(around: obstacles, within: surface, tolerance_m: 0.001)
    let circle = try #require(found)
    let best = sampled(obstacles, surface, step: 1.5)
    #expect(circle.radius_m >= best - 0.001)
    #expect(circle.radius_m <= best + 1.5)
    #expect(circle.radius_m == obstacles.map { circle.center.planarDistance(to: $0) }.min())
    let around = Overlay.disc(circle.center, 0.01)
    #expect(try !Overlay.intersection(of: around, and: surface).isEmpty)
  }

  @Test func `Known circles`() throws {
    let square = MultiPolygon.square(0, 0, 10)
    let corner = try EmptyCircle.largest(around: [Point(x: 0, y: 0)], within: square, tolerance_m: 0.01)
    #expect(corner == EmptyCircle(center: Point(x: 10, y: 10), radius_m: 200.0.squareRoot()))
    let corners = square.polygons[0].exterior.points
    let middle = try #require(try EmptyCircle.largest(around: corners, within: square, tolerance_m: 0.01))
    #expect(abs(middle.radius_m - 50.0.squareRoot()) <= 0.01)
  }

  @Test func `The finest tolerance still ends`() throws {
    let square = MultiPolygon.square(400_000, 6_200_000, 100_000)
    let obstacles = (0..<25).map {
      Point<Planar>(x: 400_000 + 25_000 * Double($0 % 5), y: 6_200_000 + 25_000 * Double($0 / 5))
    }
    let circle = try EmptyCircle.largest(
      around: obstacles, within: square, tolerance_m: .leastNonzeroMagnitude)
    #expect(abs(try #require(circle).radius_m - 12_500 * 2.0.squareRoot()) < 1e-4)
    let small = MultiPolygon.square(400_000, 6_200_000, 0.001)
    let corners = small.polygons[0].exterior.points
    let within = try EmptyCircle.largest(around: corners, within: small, tolerance_m: .leastNonzeroMagnitude)
    #expect(abs(try #require(within).radius_m - 0.0005 * 2.0.squareRoot()) < 1e-4)
  }

  @Test func `Slivers narrower than the tolerance still hold their centre`() throws {
    let sliver = MultiPolygon([
      Polygon<Planar>(
        exterior: Ring(closing: [
          Point(x: 0, y: 0), Point(x: 1e5, y: 1e5), Point(x: 1e5, y: 1e5 + 1e-3), Point(x: 0, y: 1e-3),
        ]))
    ])
    let obstacles = [Point<Planar>(x: 0, y: 0), Point(x: 1e5, y: 1e5)]
    let circle = try #require(try EmptyCircle.largest(around: obstacles, within: sliver, tolerance_m: 1))
    #expect(abs(circle.radius_m - 5e9.squareRoot()) < 1)
  }

  @Test func `Without obstacles or surface there is no circle`() throws {
    #expect(try EmptyCircle.largest(around: [], within: .square(0, 0, 1), tolerance_m: 1) == nil)
    #expect(
      try EmptyCircle.largest(around: [Point(x: 0, y: 0)], within: MultiPolygon(), tolerance_m: 1) == nil)
  }

  @Test(arguments: [0.0, -1.0, Double.infinity, Double.nan])
  func `A tolerance is a positive number`(_ tolerance: Double) {
    #expect(throws: TopologyError.badTolerance) {
      try EmptyCircle.largest(around: [Point(x: 0, y: 0)], within: .square(0, 0, 1), tolerance_m: tolerance)
    }
  }
}

extension Overlay {
  /// A small square around a place, standing for a disc.
  fileprivate static func disc(_ center: Point<Planar>, _ radius: Double) -> MultiPolygon<Planar> {
    .square(center.x - radius, center.y - radius, 2 * radius)
  }
}
