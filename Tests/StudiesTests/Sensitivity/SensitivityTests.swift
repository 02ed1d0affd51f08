import Samples
import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct SensitivityTests {
  private let radii_km = [4.0, 8]

  private func diagnosis(
    _ seed: UInt64, _ reference: ReferencePoint, insideOnly: Bool, _ sites: [Site]
  ) throws -> Diagnosis {
    let parameters = try StudyParameters(
      radii_km: radii_km, mainRadius_km: 8, referencePoint: reference, insideOnly: insideOnly)
    let area = try StudyArea(Toy.territory(seed: seed), reference: reference)
    return try Diagnosis(area, sites: sites, parameters: parameters)
  }

  /// Each row against a whole study made with its choices.
  @Test(arguments: 1...4) func everyRowIsThatOfAStudyWithItsChoices(_ seed: UInt64) throws {
    var sites = Toy.sites(10, seed: seed)
    sites[3].isInside = false
    let own = try diagnosis(seed, .townHall, insideOnly: seed % 2 == 0, sites)
    let rows = try Sensitivity(own, sites: sites).rows
    #expect(rows.count == 3 * 2 * 2 && rows.count(where: \.isChosen) == 2)
    for (index, row) in rows.enumerated() {
      let study = try diagnosis(seed, row.reference, insideOnly: try #require(row.insideOnly as Bool?), sites)
      let whole = study.levels.whole
      let radius = index % 2
      #expect(row.radius_km == radii_km[radius] && row.sites == study.places.sites.count)
      #expect(row.coveredCommunes == whole.coveredCommunes[radius])
      #expect(row.coveredByReference == whole.coveredByReference[radius])
      #expect(abs(row.coveredByArea - whole.coveredByArea[radius]) < 1e-6)
      #expect(abs(row.coveredArea_km2 - whole.coveredArea_km2[radius]) < 1e-6)
      #expect(row.greatestDistance_km == study.distances.distance_km.max())
      let people = zip(study.area.territory.communes, study.distances.distance_km)
      let sum = people.reduce(0) { $0 + Double($1.0.population ?? 0) * $1.1 }
      #expect(abs((row.meanDistance_km ?? 0) - sum / Double(study.area.population)) < 1e-9)
    }
  }

  @Test(arguments: [false, true]) func withoutSitesOutsideThereIsNoChoiceBetweenThem(_ insideOnly: Bool)
    throws
  {
    let sites = Toy.sites(10, seed: 3).filter(\.isInside)
    let own = try diagnosis(3, .townHall, insideOnly: insideOnly, sites)
    let rows = try Sensitivity(own, sites: sites).rows
    #expect(rows.count == 3 * 2 && rows.allSatisfy { $0.insideOnly == nil && $0.sites == sites.count })
    let chosen = rows.filter(\.isChosen)
    #expect(chosen.map(\.reference) == [.townHall, .townHall] && chosen.map(\.radius_km) == radii_km)
    #expect(chosen.map(\.coveredByReference) == own.levels.whole.coveredByReference)
  }

  @Test func withoutSitesInsideOnlyOneChoiceIsLeft() throws {
    let sites = Toy.sites(40, seed: 3).filter { !$0.isInside }
    let rows = try Sensitivity(try diagnosis(3, .centroid, insideOnly: false, sites), sites: sites).rows
    #expect(rows.count == 6 && rows.allSatisfy { $0.insideOnly == false })
  }
}
