import Samples
import Territories
import Testing

@testable import Studies

/// The indicators of a made-up country, counted over again the plain way.
@Suite struct IndicatorLevelsTests {
  private func diagnosis(_ seed: UInt64, territory: Territory? = nil) throws -> Diagnosis {
    let territory = territory ?? Toy.territory(seed: seed)
    let classes = Dictionary(
      uniqueKeysWithValues: territory.communes.enumerated().filter { $0.offset % 4 != 3 }.map {
        ($0.element.code, ["rural", "urbain", "mixte"][$0.offset % 4])
      })
    return try Diagnosis(
      StudyArea(territory, reference: .townHall), sites: Toy.sites(8, seed: seed),
      parameters: StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6),
      supplements: Supplements(typologies: [Typology(name: "essai", classes: classes)]))
  }

  /// The distances and inhabitants of some communes.
  private func plain(
    _ diagnosis: Diagnosis, where isMember: (Commune) -> Bool
  ) -> (distances: [Double], inhabitants: [Double]) {
    let members = diagnosis.area.territory.communes.enumerated().filter { isMember($0.element) }
    return (
      members.map { diagnosis.distances.distance_km[$0.offset] },
      members.map { Double($0.element.population ?? 0) }
    )
  }

  private func expectPlain(
    _ found: Indicators, _ diagnosis: Diagnosis, where isMember: (Commune) -> Bool
  ) {
    let (distances, inhabitants) = plain(diagnosis, where: isMember)
    let total = inhabitants.reduce(0, +)
    let mean = zip(distances, inhabitants).reduce(0) { $0 + $1.0 * $1.1 } / total
    let beyond = zip(distances, inhabitants).filter { $0.0 > 6 }
    #expect(found.inhabitants == total && agree(found.distribution?.mean_km, mean))
    #expect(agree(found.poverty?.headcount, beyond.reduce(0) { $0 + $1.1 } / total))
    #expect(agree(found.shortfall_personKm, beyond.reduce(0) { $0 + $1.1 * ($1.0 - 6) }))
    #expect(found.coverage.population == Int(total))
    for (share, radius) in zip(found.sharesWithin, diagnosis.parameters.radii_km.indices) {
      #expect(agree(share, found.coverage.shareByReference(radius)))
    }
  }

  @Test(arguments: 1...8) func everyLevelIsAsCountedPlainly(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let levels = diagnosis.standing.levels
    expectPlain(levels.whole, diagnosis) { _ in true }
    for (entry, found) in zip(diagnosis.levels.departments, levels.departments) {
      expectPlain(found, diagnosis) { $0.departmentCode == entry.code }
      #expect(agree(found.theil?.between, 0) && agree(found.theil?.within, found.theil?.total))
    }
    for (entry, found) in zip(diagnosis.levels.epcis, levels.epcis) {
      expectPlain(found, diagnosis) { $0.epciCode == entry.code }
    }
    let classes = try #require(levels.typologies.first)
    #expect(classes.names == ["mixte", "rural", "urbain", nil])
    for (name, found) in zip(classes.names, classes.indicators) {
      let index = ["rural", "urbain", "mixte", nil].firstIndex(of: name)
      expectPlain(found, diagnosis) { commune in
        (diagnosis.area.territory.communes.firstIndex(of: commune) ?? 0) % 4 == index
      }
    }
  }

  @Test(arguments: 1...8) func inhabitantsShortfallAndLandAreConserved(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let levels = diagnosis.standing.levels
    let classes = try #require(levels.typologies.first).indicators
    for parts in [levels.departments, levels.communes, classes] {
      #expect(parts.reduce(0) { $0 + $1.inhabitants } == levels.whole.inhabitants)
      #expect(agree(parts.reduce(0) { $0 + $1.shortfall_personKm }, levels.whole.shortfall_personKm))
      #expect(parts.reduce(0) { $0 + $1.coverage.sites } == levels.whole.coverage.sites)
      #expect(parts.reduce(0) { $0 + $1.coverage.communes } == levels.whole.coverage.communes)
      let land = parts.reduce(0) { $0 + $1.coverage.area_km2 }
      #expect(abs(land - levels.whole.coverage.area_km2) < 1e-6 * land)
    }
    let theil = try #require(levels.whole.theil)
    #expect(agree(theil.between + theil.within, theil.total))
  }

  @Test func densitiesAreSitesOverPeopleAndLand() throws {
    let whole = try diagnosis(2).standing.levels.whole
    #expect(
      agree(whole.sitesPer100000, Double(whole.coverage.sites) * 1e5 / Double(whole.coverage.population)))
    #expect(agree(whole.sitesPer1000km2, Double(whole.coverage.sites) * 1e3 / whole.coverage.area_km2))
  }

  @Test func theOrderOfCommunesAndSitesChangesNothing() throws {
    let territory = Toy.territory(seed: 5)
    let turned = Territory(
      communes: territory.communes.reversed(), departments: territory.departments.reversed(),
      intercommunalities: territory.intercommunalities)
    let (a, b) = (try diagnosis(5).standing, try diagnosis(5, territory: turned).standing)
    #expect(a.levels.whole.distribution == b.levels.whole.distribution && a.curve == b.curve)
    #expect(a.levels.whole.theil == b.levels.whole.theil && a.priorities == b.priorities)
  }

  @Test func whatIsAbsentIsLeftOutAndSaid() throws {
    let communes = Toy.territory().communes.map { commune in
      var commune = commune
      (commune.population, commune.epciCode) = (nil, nil)
      return commune
    }
    let diagnosis = try Diagnosis(
      StudyArea(Territory(communes: communes), reference: .townHall), sites: Toy.sites(8, seed: 1),
      parameters: StudyParameters())
    #expect(diagnosis.omissions == [.population, .epci, .typologies])
    let whole = diagnosis.standing.levels.whole
    #expect(whole.distribution == nil && whole.gini == nil && whole.theil == nil && whole.poverty == nil)
    #expect(diagnosis.standing.curve.points.isEmpty && diagnosis.standing.priorities.communes.isEmpty)
  }
}
