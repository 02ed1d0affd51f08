import Geodesy
import Samples
import Shapes
import Testing
import Topology

@testable import Studies

/// Properties that hold whatever the roads are.
@Suite struct TimeDiagnosisTests {
  private func diagnosis(_ seed: UInt64) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(columns: 4, rows: 3, seed: seed), reference: .townHall)
    return try Diagnosis(
      area, sites: Toy.sites(5, seed: seed, columns: 4, rows: 3),
      parameters: try StudyParameters(radii_km: [6], mainRadius_km: 6))
  }

  private func study(
    _ seed: UInt64, without left: Set<Int> = [], cut: Set<Int> = [], wild: Double = 0
  ) throws -> (main: Diagnosis, times: TimeDiagnosis) {
    let main = try diagnosis(seed)
    let parameters = try TimeParameters(times_min: [5, 10, 15], main_min: 10)
    let findings = try MadeUpRoads.findings(main, without: left, cut: cut, wild: wild)
    return (main, try TimeDiagnosis(main, findings, parameters: parameters))
  }

  @Test(arguments: 1...3) func bandsAndCatchmentsTileTheTerritory(_ seed: UInt64) throws {
    let (main, times) = try study(seed)
    let whole = main.area.area_km2
    #expect(times.roadlessLand.area_km2 == 0)
    #expect(abs(times.isochrones.reduce(0) { $0 + $1.area_km2 } - whole) < 1e-6 * whole)
    #expect(abs(times.catchments.reduce(0) { $0 + $1.area_km2 } - whole) < 1e-6 * whole)
    #expect(try Validity.examine(times.isochrones.map(\.surface)).allSatisfy { $0 == nil })
    #expect(try Validity.examine(times.catchments.map(\.surface)).allSatisfy { $0 == nil })
    for (place, beyond) in times.beyond.enumerated() {
      let covered = times.levels.whole.coveredArea_km2[place]
      #expect(abs(covered + (try planarAreas_km2([beyond])[0]) - whole) < 1e-6 * whole)
    }
  }

  @Test(arguments: 1...3) func everyInhabitantIsCountedOnce(_ seed: UInt64) throws {
    let (main, times) = try study(seed, without: [3, 9], cut: [6])
    let population = main.area.population
    let whole = times.figures.whole
    #expect(whole.communesLeftOut == 3)
    #expect(whole.coverage.population + whole.populationLeftOut == population)
    #expect(whole.coverage.communes + whole.communesLeftOut == main.area.territory.communes.count)
    for figures in [times.figures.departments, times.figures.communes] {
      #expect(figures.reduce(0) { $0 + $1.coverage.population + $1.populationLeftOut } == population)
    }
    let known = Double(whole.coverage.population)
    #expect(abs(times.isochrones.reduce(0) { $0 + $1.population } - known) < 1e-6)
    #expect(abs(times.gaps.reduce(0) { $0 + $1.population } + whole.coverage.coveredByArea[1] - known) < 1e-6)
    #expect(abs(times.catchments.reduce(0) { $0 + $1.population } - known) < 1e-6)
    #expect(times.catchments.reduce(0) { $0 + $1.populationByReference } == whole.coverage.population)
  }

  @Test(arguments: 1...3) func communesWithoutRoadsAreNoGap(_ seed: UInt64) throws {
    let (main, times) = try study(seed, without: [3, 9], cut: [6])
    #expect(times.communesLeftOut == [3, 6, 9])
    let left = [3, 6, 9].map { main.area.communeSurfaces[$0] }
    let drawn = try Overlay.union(times.gaps.map(\.surface) + times.isochrones.map(\.surface))
    #expect(try Overlay.intersection(of: drawn, and: Overlay.union(left)).planarArea < 1)
    let land = times.offRoadLand.area_km2 + times.roadlessLand.area_km2
    #expect(times.offRoadLand.population == Double(times.figures.whole.populationLeftOut))
    #expect(
      abs(times.isochrones.reduce(0) { $0 + $1.area_km2 } + land - main.area.area_km2) < 1e-6
        * main.area.area_km2)
    #expect(times.levels.communes[3] == Coverage(radii: 3))
  }

  @Test(arguments: 1...3) func landWithoutRoadsIsNeitherCoveredNorAGap(_ seed: UInt64) throws {
    let (main, times) = try study(seed, wild: 6_000)
    let (whole, wild) = (main.area.area_km2, times.roadlessLand)
    #expect(wild.area_km2 > 20)
    #expect(abs(times.isochrones.reduce(0) { $0 + $1.area_km2 } + wild.area_km2 - whole) < 1e-6 * whole)
    #expect(abs(times.catchments.reduce(0) { $0 + $1.area_km2 } + wild.area_km2 - whole) < 1e-6 * whole)
    let drawn = try Overlay.union(times.gaps.map(\.surface) + times.isochrones.map(\.surface))
    #expect(try Overlay.intersection(of: drawn, and: wild.surface).planarArea < 1)
    let population = Double(main.area.population)
    #expect(
      abs(times.gaps.reduce(0) { $0 + $1.population } + times.levels.whole.coveredByArea[1] - population)
        < 1e-6)
    #expect(abs(times.catchments.reduce(0) { $0 + $1.population } - population) < 1e-6)
  }

  @Test(arguments: 1...3) func aCommuneIsWithinATimeWhereItsReferencePointIs(_ seed: UInt64) throws {
    let (main, times) = try study(seed)
    let points = try Projection.project(main.area.references.map(\.position), to: .lambert93)
    for (place, time) in times.parameters.times_min.enumerated() {
      let reached = times.communes.map { ($0.minutes ?? .infinity) <= time }
      #expect(times.levels.whole.coveredCommunes[place] == reached.count { $0 })
      let outside = try Location.locate(points, in: [times.beyond[place]])
      // On the very line between two surfaces a point is in both.
      for (commune, isReached) in reached.enumerated() where isReached { #expect(outside[commune] == nil) }
    }
  }

  @Test func figuresAreThoseOfTheMinutes() throws {
    let (main, times) = try study(2)
    let minutes = times.communes.map { $0.minutes ?? .nan }
    let people = main.area.territory.communes.map { Double($0.population ?? 0) }
    let mean = zip(minutes, people).reduce(0) { $0 + $1.0 * $1.1 } / people.reduce(0, +)
    let figures = times.figures.whole
    #expect(abs((figures.distribution?.mean_min ?? 0) - mean) < 1e-9)
    let shortfall = zip(minutes, people).reduce(0) { $0 + max(0, $1.0 - 10) * $1.1 }
    #expect(abs(figures.shortfall_personMin - shortfall) < 1e-6)
    #expect(figures.distribution?.max_min == zip(minutes, people).filter { $0.1 > 0 }.map(\.0).max())
  }

  @Test func theFarthestPointOfAGapIsTheFarthestOfItsRoads() throws {
    let (_, times) = try study(4)
    let counted = times.gaps.filter { !$0.isSliver }
    #expect(!counted.isEmpty)
    for gap in counted {
      let farthest = try #require(gap.farthest)
      #expect(farthest.minutes > 10)
      let point = try Projection.project([farthest.position], to: .lambert93)[0]
      #expect(try Location.locate([point], in: [gap.surface])[0] == 0)
    }
    #expect(times.gaps.map(\.id) == (1...times.gaps.count).map { GapContents.id("ZT-", $0) })
  }

  @Test func roadsElsewhereAreRefused() throws {
    let main = try diagnosis(1)
    let findings = RoadFindings(communes: main.area.references.map { _ in .noRoad }, samples: [])
    #expect(throws: StudiesError.roadsElsewhere) {
      _ = try TimeDiagnosis(main, findings, parameters: try TimeParameters())
    }
  }

  @Test(arguments: [0, -5, 601, Double.nan, .infinity]) func timesThatCannotBeAreRefused(_ time: Double) {
    #expect(throws: StudiesError.self) { _ = try TimeParameters(times_min: [time]) }
    #expect(throws: StudiesError.self) { _ = try TimeParameters(main_min: time) }
  }

  @Test func anEstimateIsTheStraightWayLengthened() throws {
    let estimate = try #require(TimeEstimate(detour: 1.3, speed_kmh: 60))
    #expect(abs(estimate.minutes(10) - 13) < 1e-12)
    #expect(abs(estimate.distance_km(estimate.minutes(7.5)) - 7.5) < 1e-12)
    #expect(TimeEstimate(detour: 0.9, speed_kmh: 60) == nil && TimeEstimate(detour: 1.3, speed_kmh: 0) == nil)
    #expect(TimeEstimate(detour: .nan, speed_kmh: 60) == nil)
  }
}
