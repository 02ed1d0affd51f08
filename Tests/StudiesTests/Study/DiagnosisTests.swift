import Geodesy
import Samples
import Shapes
import Territories
import Testing
import Topology

@testable import Studies

/// Properties that hold whatever the places are.
@Suite struct DiagnosisTests {
  private func diagnosis(_ seed: UInt64, insideOnly: Bool = false) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6, insideOnly: insideOnly)
    return try Diagnosis(area, sites: Toy.sites(10, seed: seed), parameters: parameters)
  }

  @Test(arguments: 1...15) func coveredLandAndGapsTileTheTerritory(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let whole = diagnosis.levels.whole
    #expect(abs(whole.area_km2 - diagnosis.area.area_km2) < 1e-6)
    for (radius, summary) in diagnosis.gapSummaries.enumerated() {
      // Two ways of measuring, which agree to a millionth.
      #expect(abs(whole.coveredArea_km2[radius] + summary.area_km2 - whole.area_km2) < 1e-6 * whole.area_km2)
    }
    let gaps = diagnosis.gaps.reduce(0) { $0 + $1.area_km2 }
    #expect(abs(gaps - diagnosis.gapSummaries[1].area_km2) < 1e-6 * whole.area_km2)
  }

  @Test(arguments: 1...15) func everyInhabitantIsCountedOnce(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let population = diagnosis.area.population
    let whole = diagnosis.levels.whole
    #expect(whole.population == population)
    #expect(diagnosis.levels.departments.reduce(0) { $0 + $1.coverage.population } == population)
    for radius in diagnosis.parameters.radii_km.indices {
      #expect(whole.wholeCoveredByArea(radius) + whole.notCoveredByArea(radius) == population)
    }
    let inGaps = diagnosis.gaps.reduce(0) { $0 + $1.population }
    #expect(abs(inGaps + whole.coveredByArea[1] - Double(population)) < 1e-6)
    #expect(abs(diagnosis.isodistances.reduce(0) { $0 + $1.population } - Double(population)) < 1e-6)
    #expect(abs(diagnosis.catchments.reduce(0) { $0 + $1.population } - Double(population)) < 1e-6)
    #expect(diagnosis.catchments.reduce(0) { $0 + $1.populationByReference } == population)
  }

  /// Summed again from distances, commune by commune.
  @Test(arguments: 1...8) func aCommuneCountsWhollyWhenItsReferencePointIsWithinReach(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let communes = diagnosis.area.territory.communes
    for (radius, radius_km) in diagnosis.parameters.radii_km.enumerated() {
      let covered = communes.indices.filter { diagnosis.distances.distance_km[$0] <= radius_km }
      func population(_ kept: (Commune) -> Bool) -> Int {
        covered.map { communes[$0] }.filter(kept).reduce(0) { $0 + ($1.population ?? 0) }
      }
      #expect(diagnosis.levels.whole.coveredCommunes[radius] == covered.count)
      #expect(diagnosis.levels.whole.coveredByReference[radius] == population { _ in true })
      for entry in diagnosis.levels.departments {
        #expect(entry.coverage.coveredByReference[radius] == population { $0.departmentCode == entry.code })
      }
      for entry in diagnosis.levels.epcis {
        #expect(entry.coverage.coveredByReference[radius] == population { $0.epciCode == entry.code })
      }
    }
  }

  @Test(arguments: 1...8) func bandsAndCatchmentsTileTheTerritory(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let whole = diagnosis.area.outline.planarArea
    #expect(abs(diagnosis.isodistances.reduce(0) { $0 + $1.surface.planarArea } - whole) < 1)
    #expect(
      abs(diagnosis.isodistances.reduce(0) { $0 + $1.area_km2 } - diagnosis.area.area_km2) < 1e-6
        * diagnosis.area.area_km2)
    #expect(abs(diagnosis.catchments.reduce(0) { $0 + $1.surface.planarArea } - whole) < 1)
  }

  /// Each distance against all sites, one by one.
  @Test(arguments: 1...8) func theNearestSiteIsTheNearest(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    for (commune, reference) in diagnosis.area.references.enumerated() {
      let all = Geodesic.grs80.distances_km(
        from: reference.position, to: diagnosis.places.sites.map(\.position))
      let least = all.min() ?? 0
      #expect(abs(diagnosis.distances.distance_km[commune] - least) < 1e-9)
      #expect(diagnosis.distances.site[commune] == all.firstIndex { $0 <= least + 1e-9 })
    }
  }

  @Test(arguments: 1...8) func resultsDoNotDependOnTheOrderOfSites(_ seed: UInt64) throws {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [3, 6], mainRadius_km: 6)
    let sites = Toy.sites(12, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let a = try Diagnosis(area, sites: sites, parameters: parameters)
    let b = try Diagnosis(area, sites: sites.shuffled(using: &generator), parameters: parameters)
    #expect(a.places.sites == b.places.sites)
    #expect(a.gaps == b.gaps && a.catchments == b.catchments && a.isodistances == b.isodistances)
    #expect(a.levels.communes == b.levels.communes && a.distances.site == b.distances.site)
  }

  @Test(arguments: 1...8) func oneMoreSiteWorsensNobody(_ seed: UInt64) throws {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [3, 6], mainRadius_km: 6)
    let sites = Toy.sites(8, seed: seed)
    let before = try Diagnosis(area, sites: Array(sites.dropLast()), parameters: parameters)
    let after = try Diagnosis(area, sites: sites, parameters: parameters)
    for (old, new) in zip(before.distances.distance_km, after.distances.distance_km) { #expect(new <= old) }
    for radius in 0..<2 {
      #expect(after.levels.whole.coveredByReference[radius] >= before.levels.whole.coveredByReference[radius])
      #expect(after.levels.whole.coveredByArea[radius] >= before.levels.whole.coveredByArea[radius] - 1e-6)
    }
  }

  @Test func sitesOutsideCountUnlessLeftOut() throws {
    let (all, inside) = (try diagnosis(3), try diagnosis(3, insideOnly: true))
    #expect(all.places.sites.count == 10)
    #expect(inside.places.sites.count < 10)
    #expect(inside.places.sites.count == inside.places.sites.count { $0.isInside })
    #expect(all.levels.whole.sites == inside.levels.whole.sites)
    #expect(all.levels.whole.sites == inside.places.sites.count)
  }

  @Test func noSiteStandsWithinReachOfAGapsInside() throws {
    for seed in UInt64(1)...8 {
      let diagnosis = try diagnosis(seed)
      let surfaces = diagnosis.gaps.map(\.surface)
      let points = try InteriorPoint.points(of: surfaces).compactMap { $0 }
      let positions = try Projection.unproject(points, from: .lambert93)
      for found in try NearestSite.find(for: positions, among: diagnosis.places.positions) {
        // The disc is a polygon inscribed in its circle: it lacks up to 8 in 100,000 of the radius.
        #expect((found.sites.first?.distance_km ?? 0) > 6 * (1 - 1e-4))
      }
    }
  }

  @Test func groupsAreTheCategoriesAndTheNetworks() throws {
    let groups = try diagnosis(2).groups.map { ($0.group.kind, $0.group.name) }
    #expect(groups.map(\.0) == [.category, .category, .category, .network, .network])
    #expect(groups.map(\.1) == ["FabLab", "Espace de travail partagé", nil, "A", "B"])
  }

  @Test func aGroupAloneCoversNoMoreThanAll() throws {
    let diagnosis = try diagnosis(4)
    for group in diagnosis.groups {
      #expect(group.levels.whole.coveredByReference[0] <= diagnosis.levels.whole.coveredByReference[1])
      #expect(zip(group.distances.distance_km, diagnosis.distances.distance_km).allSatisfy { $0 >= $1 })
    }
  }

  @Test func withoutAnySiteThereIsNoStudy() throws {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    #expect(throws: StudiesError.noSites) {
      try Diagnosis(area, sites: [], parameters: try StudyParameters())
    }
    #expect(throws: StudiesError.emptyTerritory) {
      try StudyArea(Territory(communes: []), reference: .townHall)
    }
  }

  @Test func départementsWithoutOutlineAreDissolvedFromTheirCommunes() throws {
    let given = try StudyArea(Toy.territory(), reference: .townHall)
    let dissolved = try StudyArea(Territory(communes: Toy.territory().communes), reference: .townHall)
    #expect(dissolved.territory.departments.map(\.code) == ["31", "81"])
    for (a, b) in zip(given.departmentAreas_km2, dissolved.departmentAreas_km2) { #expect(abs(a - b) < 1e-6) }
  }

  @Test(arguments: [0, -1, .nan, .infinity, 501]) func aBadRadiusIsRefused(_ radius: Double) {
    #expect(throws: StudiesError.self) { try StudyParameters(radii_km: [5, radius]) }
    #expect(throws: StudiesError.self) { try StudyParameters(mainRadius_km: radius) }
  }

  @Test func radiiAreSortedAndHoldTheMainOne() throws {
    let parameters = try StudyParameters(radii_km: [20, 5, 20], mainRadius_km: 12)
    #expect(parameters.radii_km == [5, 12, 20] && parameters.mainIndex == 1)
  }

  /// A territory without a gap.
  @Test func aRadiusThatReachesEveryoneLeavesNoGap() throws {
    let area = try StudyArea(Toy.territory(seed: 2), reference: .townHall)
    let diagnosis = try Diagnosis(
      area, sites: Toy.sites(2, seed: 2), parameters: StudyParameters(radii_km: [400], mainRadius_km: 400))
    #expect(diagnosis.gaps.isEmpty && diagnosis.beyond[0].isEmpty)
    #expect(diagnosis.levels.whole.shareByReference(0) == 1)
  }
}
