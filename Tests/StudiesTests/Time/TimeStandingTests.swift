import Samples
import Shapes
import Territories
import Testing

@testable import Studies

/// How inhabitants stand in minutes, counted over again the plain way.
@Suite struct TimeStandingTests {
  private let parameters = try? TimeParameters(times_min: [5, 10, 15], main_min: 10)

  private func classes(_ territory: Territory) -> Typology {
    Typology(
      name: "essai",
      classes: Dictionary(
        uniqueKeysWithValues: territory.communes.enumerated().filter { $0.offset % 4 != 3 }.map {
          ($0.element.code, ["rural", "urbain", "mixte"][$0.offset % 4])
        }))
  }

  private func study(
    _ seed: UInt64, grid: PopulationGrid? = nil, without left: Set<Int> = []
  ) throws -> (main: Diagnosis, times: TimeDiagnosis) {
    let territory = Toy.territory(columns: 4, rows: 3, seed: seed)
    let main = try Diagnosis(
      try StudyArea(territory, reference: .townHall), sites: Toy.sites(5, seed: seed, columns: 4, rows: 3),
      parameters: try StudyParameters(radii_km: [6], mainRadius_km: 6),
      supplements: Supplements(typologies: [classes(territory)], grid: grid))
    let findings = try MadeUpRoads.findings(main, without: left)
    return (main, try TimeDiagnosis(main, findings, parameters: try #require(parameters)))
  }

  /// Squares of 1 km over the middle of the country.
  private func grid(_ seed: UInt64) -> PopulationGrid {
    var generator = SeededGenerator(seed: seed)
    let squares = (2_370..<2_400).flatMap { north in
      (3_690..<3_730).map {
        GridSquare(side: 1_000, easting: $0 * 1_000, northing: north * 1_000)
      }
    }
    return PopulationGrid(
      file: "carreaux.csv", squares: squares,
      inhabitants: squares.map { _ in Double(Int.random(in: 0...40, using: &generator)) / 2 })
  }

  @Test(arguments: 1...4) func everyInhabitantIsTimedOrLeftOutAtEveryLevel(_ seed: UInt64) throws {
    for grid in [nil, grid(seed)] {
      let (main, times) = try study(seed, grid: grid, without: [3, 7])
      let standing = times.standing
      let whole = main.standing.levels.whole.inhabitants
      #expect(standing.isBySquare == (grid != nil) && standing.whole.inhabitantsLeftOut > 0)
      let parts = [
        [standing.whole], standing.departments, standing.communes, standing.typologies[0],
      ]
      for parts in parts {
        #expect(abs(parts.reduce(0) { $0 + $1.inhabitants + $1.inhabitantsLeftOut } - whole) < 1e-6)
        let shortfall = parts.reduce(0) { $0 + $1.shortfall_personMin }
        #expect(abs(shortfall - standing.whole.shortfall_personMin) < 1e-6)
      }
      for figures in [times.figures.departments, times.figures.communes, times.figures.typologies[0]] {
        #expect(
          figures.reduce(0) { $0 + $1.coverage.population + $1.populationLeftOut } == main.area.population)
      }
    }
  }

  @Test(arguments: 1...4) func classesAreMeasuredOnTheirCommunes(_ seed: UInt64) throws {
    let (main, times) = try study(seed, without: [5])
    let classes = main.standing.levels.typologies[0]
    for (place, name) in classes.names.enumerated() {
      let own = main.area.territory.communes.indices.filter {
        $0 % 4 == ["rural", "urbain", "mixte", nil].firstIndex(of: name)
      }
      let timed = own.compactMap { index in
        times.communes[index].minutes.map {
          ($0, Double(main.area.territory.communes[index].population ?? 0))
        }
      }
      let people = timed.reduce(0) { $0 + $1.1 }
      let found = times.figures.typologies[0][place]
      #expect(found.coverage.communes == timed.count && found.communesLeftOut == own.count - timed.count)
      #expect(abs((found.distribution?.mean_min ?? 0) - timed.reduce(0) { $0 + $1.0 * $1.1 } / people) < 1e-9)
      let within = timed.filter { $0.0 <= 10 }.reduce(0) { $0 + $1.1 }
      #expect(abs((found.reach.sharesWithin[1] ?? 0) - within / people) < 1e-9)
      #expect(found.coverage.coveredByReference[1] == Int(within))
    }
  }

  @Test(arguments: 1...4) func squaresHaveTheirOwnMinutes(_ seed: UInt64) throws {
    let (main, times) = try study(seed, grid: grid(seed))
    let squares = try #require(main.standing.squares)
    let minutes = try MadeUpRoads.findings(main).squares
    let people = squares.lived.map { squares.grid.inhabitants[$0] }
    let total = people.reduce(0, +)
    for (place, time) in times.parameters.times_min.enumerated() {
      let within = zip(minutes, people).reduce(0) { ($1.0 ?? .infinity) <= time ? $0 + $1.1 : $0 }
      #expect(abs((times.standing.whole.sharesWithin[place] ?? 0) - within / total) < 1e-9)
      let curve = times.standing.curve.points.first { $0.reach == time }
      #expect(abs((curve?.inhabitants ?? 0) - within) < 1e-6)
    }
    // Reference points count on beside the squares.
    #expect(times.levels.whole.population == main.area.population)
  }

  @Test(arguments: 1...4) func prioritiesAreInhabitantsTimesMinutesBeyond(_ seed: UInt64) throws {
    let (main, times) = try study(seed)
    let scores = zip(main.area.territory.communes, times.communes).map {
      Double($0.population ?? 0) * max(0, ($1.minutes ?? 0) - 10)
    }
    let priorities = times.standing.priorities
    #expect(
      priorities.communes.map(\.index)
        == scores.indices.filter { scores[$0] > 0 }.sorted { scores[$0] > scores[$1] })
    #expect(abs(priorities.total - scores.reduce(0, +)) < 1e-6 && priorities.total > 0)
    for priority in priorities.communes {
      #expect(abs(priority.shortfall - scores[priority.index]) < 1e-6)
      #expect(abs(priority.meanExcess + 10 - (times.communes[priority.index].minutes ?? 0)) < 1e-9)
    }
  }

  @Test(arguments: [nil, 2]) func anEstimationIsTheStudyInKilometresInAnotherUnit(_ seed: UInt64?) throws {
    let (main, _) = try study(2, grid: seed.map { grid($0) })
    let estimate = try #require(TimeEstimate(detour: 1.3, speed_kmh: 39))
    let parameters = try TimeParameters(times_min: [12], main_min: 12)
    let standing = TimeStanding(main, estimate, parameters)
    let levels = main.standing.levels
    // 6 km are 12 minutes.
    for (reach, indicators) in zip(
      standing.departments + standing.typologies[0], levels.departments + levels.typologies[0].indicators)
    {
      #expect(abs((reach.sharesWithin[0] ?? 0) - (indicators.shareWithin(0) ?? 0)) < 1e-9)
      #expect(abs((reach.distribution?.mean_min ?? 0) - 2 * (indicators.distribution?.mean_km ?? 0)) < 1e-9)
      #expect(abs(reach.shortfall_personMin - 2 * indicators.shortfall_personKm) < 1e-6)
    }
    #expect(standing.priorities.communes.map(\.index) == main.standing.priorities.communes.map(\.index))
    #expect(standing.whole.inhabitantsLeftOut == 0 && standing.isBySquare == (seed != nil))
  }
}
