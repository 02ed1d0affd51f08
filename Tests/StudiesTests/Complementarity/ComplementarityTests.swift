import Samples
import Shapes
import Territories
import Testing
import Topology

@testable import Studies

@Suite struct ComplementarityTests {
  private let parameters = try? StudyParameters(radii_km: [7], mainRadius_km: 7)

  private func networks(_ seed: UInt64) -> [Network] {
    let sites = Toy.sites(9, seed: seed)
    return ["A", "B"].map { name in Network(name: name, sites: sites.filter { $0.networkName == name }) }
  }

  private func study(
    _ seed: UInt64, _ networks: [Network], comparison: Network? = nil
  ) throws -> (Diagnosis, NetworkStudy) {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let diagnosis = try Diagnosis(
      area, sites: networks.flatMap(\.sites), parameters: try #require(parameters))
    return (diagnosis, try NetworkStudy(diagnosis, networks: networks, comparison: comparison))
  }

  @Test(arguments: 1...6) func partsAreConservedAtEveryLevel(_ seed: UInt64) throws {
    let (diagnosis, study) = try study(seed, networks(seed))
    let found = try #require(study.complementarity)
    for entry in found.entries where entry.level == .commune {
      #expect(abs(entry.parts.byArea.total - Double(entry.parts.byReference.total)) < 1e-9)
    }
    let sums = Dictionary(grouping: found.entries, by: \.level).mapValues { entries in
      entries.reduce(into: Complementarity.Parts()) { $0.add($1.parts) }
    }
    for level in [Complementarity.Level.territory, .department, .commune] {
      let parts = try #require(sums[level])
      #expect(parts.byReference == found.whole.byReference)
      #expect(parts.byReference.total == diagnosis.area.population)
      #expect(abs(parts.byArea.total - Double(diagnosis.area.population)) < 1e-6)
      #expect(abs(parts.area_km2.total - diagnosis.area.area_km2) < 1e-6)
    }
    let inEPCI = diagnosis.area.territory.communes.filter { $0.epciCode != nil }
    #expect(sums[.epci]?.byReference.total == inEPCI.reduce(0) { $0 + ($1.population ?? 0) })
  }

  /// Against the coverage of each network alone and of both, and surfaces cut by GEOS.
  @Test(arguments: 1...6) func partsAreThoseOfCoverageAndOfOverlays(_ seed: UInt64) throws {
    let (diagnosis, study) = try study(seed, networks(seed))
    let found = try #require(study.complementarity)
    let whole = found.whole
    let groups = diagnosis.groups.filter { $0.group.kind == .network }.map(\.levels.whole)
    #expect(whole.byReference.first == groups[0].coveredByReference[0])
    #expect(whole.byReference.second == groups[1].coveredByReference[0])
    let all = diagnosis.levels.whole
    #expect(whole.byReference.neither == all.population - all.coveredByReference[0])
    #expect(abs(whole.byArea.first - groups[0].coveredByArea[0]) < 1e-6)
    #expect(abs(whole.byArea.second - groups[1].coveredByArea[0]) < 1e-6)
    #expect(abs(whole.area_km2.neither - (all.area_km2 - all.coveredArea_km2[0])) < 1e-3)

    let firstOnly = try Overlay.difference([found.beyondSecond], minus: found.beyondFirst)
    let secondOnly = try Overlay.difference([found.beyondFirst], minus: found.beyondSecond)
    let areas = try planarAreas_km2(firstOnly + secondOnly + [found.beyondBoth])
    #expect(abs(areas[0] - whole.area_km2.firstOnly) < 1e-3)
    #expect(abs(areas[1] - whole.area_km2.secondOnly) < 1e-3)
    #expect(abs(areas[2] - whole.area_km2.neither) < 1e-3)
  }

  @Test(arguments: 1...4) func aNetworkBesideTheStudyCountsAsOneInIt(_ seed: UInt64) throws {
    let both = networks(seed)
    let (_, inside) = try study(seed, both)
    let (diagnosis, beside) = try study(seed, [both[0]], comparison: both[1])
    let (a, b) = (try #require(inside.complementarity), try #require(beside.complementarity))
    for (x, y) in zip(a.entries, b.entries) {
      #expect(x.code == y.code && x.parts.byReference == y.parts.byReference)
      #expect(abs(x.parts.area_km2.both - y.parts.area_km2.both) < 1e-6)
      #expect(abs(x.parts.byArea.firstOnly - y.parts.byArea.firstOnly) < 1e-6)
    }
    // The comparison changes nothing else.
    let (alone, study) = try study(seed, [both[0]])
    #expect(diagnosis.levels.whole == alone.levels.whole && diagnosis.gaps == alone.gaps)
    #expect(study.complementarity == nil && study.fragility == beside.fragility)
  }

  @Test func aNetworkIsCoveredByItself() throws {
    let one = networks(3)[0]
    let (_, study) = try study(3, [one], comparison: Network(name: "B", sites: one.sites))
    let whole = try #require(study.complementarity).whole
    #expect(whole.byReference.firstOnly == 0 && whole.byReference.secondOnly == 0)
    #expect(abs(whole.area_km2.firstOnly) < 1e-6 && abs(whole.area_km2.secondOnly) < 1e-6)
  }

  @Test func aNetworkWithoutSitesIsNotCompared() throws {
    let (_, study) = try study(3, [networks(3)[0]], comparison: Network(name: "B"))
    #expect(study.complementarity == nil)
  }

  @Test func noShareIsNegativeWhateverTheRounding() {
    for (a, b, u) in [
      (0.5, 0.5, 0.4999), (0.2, 0.3, 0.5001), (1, 1, 1.0001), (0, 0, 1e-12), (1, 0.3, 0.9999),
    ] {
      let split = Split(first: a, second: b, either: u)
      #expect([split.firstOnly, split.secondOnly, split.both, split.neither].allSatisfy { $0 >= 0 })
      #expect(abs(split.total - 1) < 1e-12)
    }
  }
}
