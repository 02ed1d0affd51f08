import Foundation
import Roads
import Samples
import Shapes
import Territories
import Testing

@testable import Studies

/// Networks by road, against the whole study made again.
@Suite struct TimeNetworkStudyTests {
  private let parameters: TimeParameters
  private let roads: RoadNetwork

  init() throws {
    parameters = try TimeParameters(times_min: [8, 16], main_min: 16)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".osm")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(ToyRoads.osm(toLongitude: 2.51).utf8).write(to: file)
    roads = try RoadNetwork(files: [file.path])
  }

  private func diagnosis(_ sites: [Site], grid: PopulationGrid? = nil) throws -> Diagnosis {
    try Diagnosis(
      try StudyArea(Toy.territory(), reference: .townHall), sites: sites,
      parameters: try StudyParameters(radii_km: [8], mainRadius_km: 8),
      supplements: Supplements(grid: grid))
  }

  private func times(_ diagnosis: Diagnosis) throws -> TimeDiagnosis {
    let findings = try RoadFindings(diagnosis, roads: roads, parameters: parameters)
    return try TimeDiagnosis(diagnosis, findings, parameters: parameters)
  }

  private func networkStudy(_ diagnosis: Diagnosis) throws -> NetworkStudy {
    let networks = ["A", "B"].map { name in
      Network(name: name, sites: diagnosis.places.sites.filter { $0.networkName == name })
    }
    return try NetworkStudy(diagnosis, networks: networks)
  }

  /// Inhabitants and communes within a time of some sites.
  private func within(_ time: Double, _ diagnosis: Diagnosis, _ sites: [Site]) -> (people: Int, communes: Int)
  {
    let travel = roads.travel(to: roads.anchors(of: sites.map(\.position), within_km: 1))
    let anchors = roads.anchors(of: diagnosis.area.references.map(\.position), within_km: 1)
    let near = zip(diagnosis.area.territory.communes, anchors).filter { _, anchor in
      (anchor.flatMap { travel.trip(from: $0)?.minutes } ?? .infinity) <= time
    }
    return (near.reduce(0) { $0 + ($1.0.population ?? 0) }, near.count)
  }

  @Test(arguments: 1...3) func lossesAreThoseOfTheNetworkWithoutTheMember(_ seed: UInt64) throws {
    let sites = Places(Toy.sites(8, seed: seed)).sites
    let whole = try diagnosis(sites)
    let networks = try networkStudy(whole)
    var lost = 0
    for time in [8.0, 12, 16] {
      let found = try TimeNetworkStudy(
        whole, networks, sites: sites, roads: roads,
        parameters: TimeParameters(times_min: [time], main_min: time)
      ).fragility
      #expect(found.map(\.site).sorted() == Array(sites.indices))
      let before = within(time, whole, sites)
      for member in found {
        var rest = sites
        rest.remove(at: member.site)
        let after = within(time, whole, rest)
        #expect(before.people - after.people == member.lostPopulation)
        #expect(before.communes - after.communes == member.lostCommunes)
        lost += member.lostCommunes
      }
    }
    #expect(lost > 0)
  }

  @Test func partsAreThoseOfEachNetworkAlone() throws {
    let wholes = try (1...3).map { try wholeParts(seed: $0) }
    #expect(wholes.contains { $0.firstOnly > 0 } && wholes.contains { $0.secondOnly > 0 })
  }

  /// The territory's parts, held against studies of each network alone.
  private func wholeParts(seed: UInt64) throws -> Split<Int> {
    let sites = Toy.sites(8, seed: seed)
    let whole = try diagnosis(sites)
    let study = try TimeNetworkStudy(
      whole, networkStudy(whole), sites: sites, roads: roads, parameters: parameters)
    let found = try #require(study.complementarity)
    let both = try times(whole).levels.whole
    let alone = try ["A", "B"].map { name in
      try times(diagnosis(sites.filter { $0.networkName == name })).levels.whole
    }
    #expect(found.whole.first == alone[0].coveredByReference[1])
    #expect(found.whole.second == alone[1].coveredByReference[1])
    #expect(found.whole.total == both.population && both.population < whole.area.population)
    #expect(found.whole.neither == both.population - both.coveredByReference[1])
    let communes = found.entries.filter { $0.level == .commune }
    #expect(communes.reduce(0) { $0 + $1.parts.byReference.total } == found.whole.total)
    #expect(found.isServed.count { $0 } == both.communes)
    return found.whole
  }

  @Test func theRowOfTheStudyIsTheStudyAndSlowerRoadsReachLess() throws {
    var sites = Toy.sites(8, seed: 2)
    sites[3].isInside = false
    let whole = try diagnosis(sites)
    let found = try times(whole)
    let rows = try TimeSensitivity(whole, sites: sites, roads: roads, parameters: parameters).rows
    #expect(rows.count == 3 * 2 * 3 * 2)
    let own = rows.filter(\.isChosen)
    #expect(own.map(\.coveredByReference) == found.levels.whole.coveredByReference)
    #expect(own.map(\.coveredCommunes) == found.levels.whole.coveredCommunes)
    let mean = try #require(own[0].mean_min)
    #expect(abs(mean - (found.figures.whole.distribution?.mean_min ?? 0)) < 1e-9)
    let slow = rows.filter {
      $0.reference == .townHall && $0.insideOnly == false && $0.speedFactor == 0.9 && $0.time_min == 16
    }
    let minutes = found.communes.compactMap(\.minutes)
    let covered = [0.9, 1, 1.1].map { factor in
      rows.filter { $0.speedFactor == factor }.reduce(0) { $0 + $1.coveredCommunes }
    }
    #expect(covered[0] < covered[1] && covered[1] < covered[2])
    #expect(slow.map(\.coveredCommunes) == [minutes.count { $0 / 0.9 <= 16 }])
    #expect(abs((slow[0].mean_min ?? 0) - mean / 0.9) < 1e-9)
    let inside = sites.filter(\.isInside)
    let alone = try TimeSensitivity(
      try diagnosis(inside), sites: inside, roads: roads, parameters: parameters
    ).rows
    #expect(alone.count == 3 * 3 * 2 && alone.allSatisfy { $0.insideOnly == nil })
    #expect(alone.count(where: \.isChosen) == 2)
  }

  @Test func squaresGoByTheRoadOneByOne() throws {
    let squares = (2_370..<2_395).flatMap { north in
      (3_690..<3_730).map { GridSquare(side: 1_000, easting: $0 * 1_000, northing: north * 1_000) }
    }
    let grid = PopulationGrid(file: "c.csv", squares: squares, inhabitants: squares.map { _ in 2 })
    let whole = try diagnosis(Toy.sites(8, seed: 1), grid: grid)
    let found = try RoadFindings(whole, roads: roads, parameters: parameters)
    let centres = try #require(whole.standing.squares).centres
    let sites = roads.anchors(of: whole.places.sites.map(\.position), within_km: 1)
    let travel = roads.travel(to: sites)
    let anchors = roads.anchors(of: centres, within_km: 1)
    #expect(found.squares.count == centres.count && found.squares.contains { $0 == nil })
    for (minutes, anchor) in zip(found.squares, anchors) {
      #expect(minutes == anchor.flatMap { travel.trip(from: $0)?.minutes })
    }
  }
}
