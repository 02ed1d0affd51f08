import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct TimeFieldTests {
  private let grid = Grid(origin: Point(x: 0, y: 0), cell_m: 200, columns: 90, rows: 80)

  /// Points here and there, in clusters, with minutes that have nothing to do with one another.
  private func samples(_ seed: UInt64) -> [TimeSample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<12).flatMap { _ -> [TimeSample] in
      let (x, y) = (
        Double.random(in: -1_000...19_000, using: &generator),
        Double.random(in: -1_000...17_000, using: &generator)
      )
      return (0..<20).map { _ in
        TimeSample(
          position: Point(
            x: x + .random(in: -900...900, using: &generator),
            y: y + .random(in: -900...900, using: &generator)),
          minutes: .random(in: 0...35, using: &generator), site: .random(in: 0...3, using: &generator))
      }
    }
  }

  @Test(arguments: 1...12) func eachCellTakesTheLeastOfAllSamples(_ seed: UInt64) throws {
    let parameters = try TimeParameters()
    let samples = samples(seed)
    let field = TimeField(grid: grid, samples: samples, parameters: parameters)
    for cell in stride(from: 0, to: grid.count, by: 7) {
      let center = grid.center(of: cell)
      var least = Double.infinity
      for sample in samples {
        let walk = center.planarDistance(to: sample.position)
        let dx = abs(center.x - sample.position.x)
        let dy = abs(center.y - sample.position.y)
        if dx < 200, dy < 200 { least = min(least, Double(sample.minutes)) }
        if walk <= 1_000 { least = min(least, Double(sample.minutes) + walk / 1_000 / 5 * 60) }
      }
      #expect(
        least == .infinity
          ? field.minutes[cell] == .infinity : abs(Double(field.minutes[cell]) - least) < 1e-3)
      #expect((field.sites[cell] < 0) == (least == .infinity))
    }
  }

  @Test(arguments: 1...12) func surfacesHoldEachReachedPointAndNothingFarFromAny(_ seed: UInt64) throws {
    let parameters = try TimeParameters()
    let samples = samples(seed)
    let whole = MultiPolygon([
      Polygon(
        exterior: Ring(closing: [
          Point(x: 2_000, y: 2_000), Point(x: 15_000, y: 2_000), Point(x: 15_000, y: 13_000),
          Point<Planar>(x: 2_000, y: 13_000),
        ]))
    ])
    let field = TimeField(grid: grid, samples: samples, parameters: parameters).near(whole)
    let surfaces = Isolines(field, thresholds: parameters.times_min, slope: 4.8).surfaces()
    let inside = samples.filter {
      $0.position.x > 2_000 && $0.position.x < 15_000 && $0.position.y > 2_000 && $0.position.y < 13_000
    }
    var generator = SeededGenerator(seed: seed)
    let anywhere = (0..<500).map { _ in
      Point<Planar>(
        x: .random(in: 2_000...15_000, using: &generator), y: .random(in: 2_000...13_000, using: &generator))
    }
    for (time, surface) in zip(parameters.times_min, surfaces) {
      let reached = inside.filter { Double($0.minutes) <= time }.map(\.position)
      #expect(try Location.locate(reached, in: [surface]).allSatisfy { $0 != nil })
      // What lies inside is within a cell's diagonal of a point that is reached, on foot from a sample or by it.
      let held = zip(anywhere, try Location.locate(anywhere, in: [surface])).filter { $0.1 != nil }.map(\.0)
      for point in held {
        let slack =
          samples.map { sample in
            let walk = point.planarDistance(to: sample.position)
            let allowed = max(0, min(1_000, (time - Double(sample.minutes)) / 60 * 5_000))
            return Double(sample.minutes) <= time ? walk - allowed : .infinity
          }.min() ?? .infinity
        #expect(slack <= 200 * 2.0.squareRoot() * 2 + 1e-6)
      }
    }
  }

  @Test func theSameSamplesInAnotherOrderGiveTheSameField() throws {
    let parameters = try TimeParameters()
    let samples = samples(3)
    let field = TimeField(grid: grid, samples: samples, parameters: parameters)
    let other = TimeField(grid: grid, samples: samples.reversed(), parameters: parameters)
    #expect(field.minutes == other.minutes && field.sites == other.sites)
  }

  @Test func samplesFarAwayOrWithoutTimeAreNothing() throws {
    let far = [
      TimeSample(position: Point(x: 1e9, y: -1e9), minutes: 1, site: 0),
      TimeSample(position: Point(x: 500, y: 500), minutes: .infinity, site: 0),
    ]
    let field = TimeField(grid: grid, samples: far, parameters: try TimeParameters())
    #expect(field.minutes.allSatisfy { $0 == .infinity } && field.sites.allSatisfy { $0 == -1 })
  }
}
