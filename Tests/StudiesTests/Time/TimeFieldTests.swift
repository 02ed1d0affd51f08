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

  @Test(arguments: 1...12) func eachCellTakesTheMinutesOfTheNearestSample(_ seed: UInt64) throws {
    let samples = samples(seed)
    let field = TimeField(grid: grid, samples: samples, reach_m: 1_000)
    for cell in stride(from: 0, to: grid.count, by: 7) {
      let center = grid.center(of: cell)
      let distances = samples.map { center.planarDistance(to: $0.position) }
      let nearest = try #require(distances.indices.min { distances[$0] < distances[$1] })
      let around = samples.filter {
        // A sample on the very line between cells is not met here.
        abs(center.x - $0.position.x) < 200 && abs(center.y - $0.position.y) < 200
      }
      let expected = around.map(\.minutes).min() ?? samples[nearest].minutes
      let isNear = distances[nearest] <= 1_000
      #expect(field.minutes[cell] == (isNear ? expected : .infinity))
      #expect((field.sites[cell] < 0) == !isNear)
      #expect(
        isNear
          ? abs(Double(field.distances_m[cell]) - distances[nearest]) < 0.01
          : field.distances_m[cell] == .infinity)
    }
  }

  @Test(arguments: 1...12) func surfacesHoldEachReachedPointAndNoOtherFarFromOne(_ seed: UInt64) throws {
    let times: [Double] = [10, 15, 20, 30]
    let whole = MultiPolygon([
      Polygon(
        exterior: Ring(closing: [
          Point(x: 2_000, y: 2_000), Point(x: 15_000, y: 2_000), Point(x: 15_000, y: 13_000),
          Point<Planar>(x: 2_000, y: 13_000),
        ]))
    ])
    let box = Box(around: whole)
    let all = samples(seed)
    let field = TimeField(grid: grid, samples: all, reach_m: 1_400).near(whole)
    let surfaces = Isolines(grid, values: field.minutes, thresholds: times).surfaces()
    let inside = all.filter { box.contains($0.position) }
    for (time, surface) in zip(times, surfaces) {
      let isHeld = try Location.locate(inside.map(\.position), in: [surface]).map { $0 != nil }
      let reached = all.filter { Double($0.minutes) <= time }
      for (sample, isHeld) in zip(inside, isHeld) {
        if Double(sample.minutes) <= time {
          #expect(isHeld)
        } else if isHeld {
          let nearest = reached.map { $0.position.planarDistance(to: sample.position) }.min() ?? .infinity
          #expect(nearest <= 2 * 200 * 2.0.squareRoot() + 1e-6)
        }
      }
    }
  }

  @Test func theSameSamplesInAnotherOrderGiveTheSameField() throws {
    let samples = samples(3)
    let field = TimeField(grid: grid, samples: samples, reach_m: 1_000)
    let other = TimeField(grid: grid, samples: samples.reversed(), reach_m: 1_000)
    #expect(field.minutes == other.minutes && field.sites == other.sites)
  }

  @Test func samplesFarAwayOrWithoutTimeAreNothing() throws {
    let far = [
      TimeSample(position: Point(x: 1e9, y: -1e9), minutes: 1, site: 0),
      TimeSample(position: Point(x: 500, y: 500), minutes: .infinity, site: 0),
    ]
    let field = TimeField(grid: grid, samples: far, reach_m: 1_000)
    #expect(field.minutes.allSatisfy { $0 == .infinity } && field.sites.allSatisfy { $0 == -1 })
  }
}
