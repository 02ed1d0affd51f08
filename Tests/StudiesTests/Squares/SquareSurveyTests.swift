import Geodesy
import Samples
import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct SquareSurveyTests {
  /// Squares of 1 km over the made-up country and beyond, some left out.
  private func grid(_ seed: UInt64) throws -> PopulationGrid {
    var generator = SeededGenerator(seed: seed)
    let corners: [Point<Geographic>] = [(1.9, 43.9), (2.7, 43.9), (1.9, 44.5), (2.7, 44.5)].map {
      Point(x: $0.0, y: $0.1)
    }
    let box = Box(around: try Projection.project(corners, to: .europeanGrid))
    var squares: [GridSquare] = []
    for northing in Int(box.minY / 1_000)...Int(box.maxY / 1_000) {
      for easting in Int(box.minX / 1_000)...Int(box.maxX / 1_000)
      where Int.random(in: 0..<4, using: &generator) > 0 {
        squares.append(GridSquare(side: 1_000, easting: easting * 1_000, northing: northing * 1_000))
      }
    }
    let inhabitants = squares.map { _ in Double(Int.random(in: 0...40, using: &generator)) / 2 }
    return PopulationGrid(file: "carreaux.csv", squares: squares, inhabitants: inhabitants)
  }

  private func diagnosis(_ seed: UInt64, _ grid: PopulationGrid) throws -> Diagnosis {
    try Diagnosis(
      StudyArea(Toy.territory(seed: seed), reference: .townHall), sites: Toy.sites(8, seed: seed),
      parameters: StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6),
      supplements: Supplements(grid: grid))
  }

  @Test(arguments: 1...6) func everyInhabitantIsInsideOrListed(_ seed: UInt64) throws {
    let grid = try grid(seed)
    let diagnosis = try diagnosis(seed, grid)
    let squares = try #require(diagnosis.standing.squares)
    let levels = diagnosis.standing.levels
    for limit in [Int.max, 0] {
      let outside = squares.outside(limit: limit)
      #expect(squares.inside + outside.reduce(0) { $0 + $1.inhabitants } == grid.population)
      #expect(outside.reduce(0) { $0 + $1.count } == squares.communes.count { $0 < 0 })
      #expect(
        limit == 0 ? outside.allSatisfy { $0.square.side == 10_000 } : outside.allSatisfy { $0.count == 1 })
    }
    #expect(squares.inside > 0 && squares.inside < grid.population)
    #expect(levels.whole.inhabitants == squares.inside)
    #expect(levels.departments.reduce(0) { $0 + $1.inhabitants } == squares.inside)
    #expect(levels.communes.reduce(0) { $0 + $1.inhabitants } == squares.inside)
    // The legal population stays what it is.
    #expect(levels.whole.coverage.population == diagnosis.area.population)
  }

  /// Each square against all sites, and against the squares of the map that communes are.
  @Test(arguments: 1...4) func sharesAreThoseOfTheSquaresOneByOne(_ seed: UInt64) throws {
    let grid = try grid(seed)
    let diagnosis = try diagnosis(seed, grid)
    let positions = try Projection.unproject(
      grid.squares.map { Point<Planar>(x: Double($0.easting) + 500, y: Double($0.northing) + 500) },
      from: .europeanGrid)
    let country = Box<Geographic>(minX: 2, minY: 44, maxX: 2.6, maxY: 44.4)
    var (total, covered, west) = (0.0, [0.0, 0, 0], 0.0)
    for (position, count) in zip(positions, grid.inhabitants) where country.contains(position) {
      let all = Geodesic.grs80.distances_km(from: position, to: diagnosis.places.positions)
      let least = all.min() ?? 0
      total += count
      if position.longitude < 2.3 { west += count }
      for (index, radius) in [3.0, 6, 12].enumerated() where least <= radius { covered[index] += count }
    }
    let whole = diagnosis.standing.levels.whole
    #expect(whole.inhabitants == total && diagnosis.standing.levels.departments[0].inhabitants == west)
    for index in 0..<3 { #expect(agree(whole.sharesWithin[index], covered[index] / total)) }
  }

  @Test func aGridOfNobodyLeavesOutWhatNeedsInhabitants() throws {
    let empty = PopulationGrid(file: "vide.csv", squares: [], inhabitants: [])
    let diagnosis = try diagnosis(1, empty)
    #expect(diagnosis.standing.levels.whole.inhabitants == 0)
    #expect(diagnosis.omissions.contains(.population))
  }
}
