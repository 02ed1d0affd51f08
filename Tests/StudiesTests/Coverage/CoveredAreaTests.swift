import Geodesy
import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct CoveredAreaTests {
  private let origin = Point<Planar>(x: 500_000, y: 6_000_000)

  /// A star-shaped polygon with a hole.
  private func star(_ generator: inout SeededGenerator, around center: Point<Planar>, radius: Double)
    -> Polygon<Planar>
  {
    func ring(_ size: Double) -> Ring<Planar> {
      let count = Int.random(in: 5...40, using: &generator)
      return Ring(
        closing: (0..<count).map { corner in
          let angle = 2 * Double.pi * Double(corner) / Double(count)
          let r = size * Double.random(in: 0.5...1, using: &generator)
          return Point(x: center.x + r * cosine(angle), y: center.y + r * cosine(angle - .pi / 2))
        })
    }
    return Polygon(exterior: ring(radius), holes: [ring(radius * 0.4)])
  }

  private func cosine(_ angle: Double) -> Double {
    // Bhaskara's approximation is enough for a shape, and needs no Foundation.
    let turn = (angle / (2 * .pi)) - (angle / (2 * .pi)).rounded()
    let x = abs(turn) * 2 * .pi
    let folded = x > .pi / 2 ? .pi - x : x
    let value = (.pi * .pi - 4 * folded * folded) / (.pi * .pi + folded * folded)
    return x > .pi / 2 ? -value : value
  }

  private func point(_ generator: inout SeededGenerator, spread: Double) -> Point<Planar> {
    Point(
      x: origin.x + Double.random(in: -spread...spread, using: &generator),
      y: origin.y + Double.random(in: -spread...spread, using: &generator))
  }

  /// GEOS, which builds the intersection as a surface, is the other way to the same area.
  @Test(arguments: 1...25) func sharedAreasAreThoseOfGEOS(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let discs = (0..<12).map { _ in
      MultiPolygon([star(&generator, around: point(&generator, spread: 30_000), radius: 12_000)])
    }
    let cover = try Overlay.union(discs)
    let parts = (0..<40).map { index in
      let radius = index % 4 == 0 ? 40_000 : 5_000.0
      return MultiPolygon([star(&generator, around: point(&generator, spread: 45_000), radius: radius)])
    }
    let box = parts.reduce(Box<Planar>()) { $0.union(Box(around: $1)) }
    let shifted = Box<Planar>(
      minX: box.minX - origin.x, minY: box.minY - origin.y, maxX: box.maxX - origin.x,
      maxY: box.maxY - origin.y)
    let grid = CoverGrid(cover, over: shifted, from: origin)
    let measure = try Lambert93Area(over: box)
    for part in parts {
      let measured = MeasuredSurface(surface: part, area_m2: measure.area_m2(of: part))
      let shared = grid.coveredArea_m2(of: measured, from: origin, measure)
      let other = measure.area_m2(of: try Overlay.intersection(of: part, and: cover))
      #expect(abs(shared - other) < 1e-3, "seed \(seed)")
    }
  }

  private func square(_ x: Double, _ size: Double) -> MultiPolygon<Planar> {
    MultiPolygon([
      Polygon(
        exterior: Ring(
          closing: [(x, x), (x + size, x), (x + size, x + size), (x, x + size)].map {
            Point(x: origin.x + $0.0, y: origin.y + $0.1)
          }))
    ])
  }

  /// What a cover holds of a square, and the square's own area.
  private func covered(_ part: MultiPolygon<Planar>, by cover: MultiPolygon<Planar>) throws -> (
    Double, of: Double
  ) {
    let measure = try Lambert93Area(over: Box(around: square(0, 100_000)))
    let grid = CoverGrid(cover, over: Box(minX: 0, minY: 0, maxX: 100_000, maxY: 100_000), from: origin)
    let measured = MeasuredSurface(surface: part, area_m2: measure.area_m2(of: part))
    return (grid.coveredArea_m2(of: measured, from: origin, measure), measured.area_m2)
  }

  @Test func whatIsApartOrWithinNeedsNoCrossing() throws {
    let cover = square(10_000, 20_000)
    let (whole, part) = try covered(square(15_000, 1_000), by: cover)
    #expect(whole == part && abs(whole / 1e6 - 1) < 2e-2)
    #expect(try covered(square(50_000, 1_000), by: cover).0 == 0)
    let (around, _) = try covered(square(5_000, 60_000), by: cover)
    #expect(abs(around - (try covered(cover, by: square(5_000, 60_000)).of)) < 1e-3)
    #expect(try covered(square(5_000, 60_000), by: MultiPolygon()).0 == 0)
  }

  /// Boundaries that coincide, which discs and communes never do, must not give nonsense.
  @Test func coincidingBoundariesGiveTheArea() throws {
    let (area, whole) = try covered(square(0, 6_000), by: square(0, 6_000))
    #expect(abs(area - whole) < 1)
  }
}
