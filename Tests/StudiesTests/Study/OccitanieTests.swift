import Foundation
import Geodesy
import Samples
import Shapes
import Territories
import Testing

@testable import Studies

/// The real region, against figures that are not ours.
@Suite struct OccitanieTests {
  private func territory() throws -> Territory {
    let folder = DataFolders.geoData
    return try Territory.read(
      Territory.Files(
        communes: try .read(path: folder + "/communes.geojson"),
        departments: try .read(path: folder + "/departements.geojson"),
        intercommunalities: try .read(path: folder + "/epci.csv"),
        postalCodes: try .read(path: folder + "/codes-postaux.csv"))
    ).value
  }

  @Test func theSampleIsWholeAndConserved() throws {
    let territory = try territory()
    #expect(territory.communes.count == 4_446 && territory.population == 5_845_102)
    let area = try StudyArea(territory, reference: .townHall)
    // Outlines against the sum of the communes.
    #expect(abs(area.communeAreas_km2.reduce(0, +) - area.area_km2) < 0.01)
    let file = try InputFile.read(path: DataFolders.geoData + "/tiers-lieux.csv")
    let sites = try Network.read(file, named: "tiers-lieux", in: territory).value.sites
    #expect(sites.count == 164)
    let diagnosis = try Diagnosis(area, sites: sites, parameters: StudyParameters())
    let whole = diagnosis.levels.whole
    #expect(whole.population == 5_845_102 && whole.communes == 4_446 && whole.sites == 164)
    for (radius, summary) in diagnosis.gapSummaries.enumerated() {
      #expect(abs(whole.coveredArea_km2[radius] + summary.area_km2 - whole.area_km2) < 0.01)
    }
    let inGaps = diagnosis.gaps.reduce(0) { $0 + $1.population }
    #expect(abs(inGaps + whole.coveredByArea[diagnosis.parameters.mainIndex] - 5_845_102) < 0.01)
  }

  /// An independent computation in Lambert-93 gave 52,027, 36,679 and 24,205 km² for the 165 sites inside.
  @Test(.enabled(if: DataFolders.shared != nil, "the census of 2019 is not beside the package"))
  func theGapsOfTheCensusAreThoseOfAnIndependentComputation() throws {
    let territory = try territory()
    let file = try InputFile.read(path: (DataFolders.shared ?? "") + "/tiers-lieux-cget-2019.csv")
    let read = try Network.read(file, named: "cget", in: territory)
    let audit = try #require(read.audits.first)
    #expect(audit.recordCount == 1_512 && audit.isConserved)
    #expect(read.value.sitesInside.count == 165)
    let area = try StudyArea(territory, reference: .townHall)
    let inside = try Diagnosis(
      area, sites: read.value.sites, parameters: StudyParameters(radii_km: [10, 15, 20], insideOnly: true))
    for (summary, published) in zip(inside.gapSummaries, [52_027.0, 36_679, 24_205]) {
      #expect(abs(summary.area_km2 / published - 1) < 0.01)
    }
    let all = try Diagnosis(
      area, sites: read.value.sites, parameters: StudyParameters(radii_km: [10, 15, 20]))
    for (a, b) in zip(all.gapSummaries, inside.gapSummaries) { #expect(a.area_km2 < b.area_km2) }
  }

  @Test(.enabled(if: DataFolders.shared != nil, "the outlines of 2018 are not beside the package"))
  func départementsAgreeWithTheOutlinesOfIGN2018() throws {
    let path = (DataFolders.shared ?? "") + "/departements-occitanie-ign-2018.geojson"
    let collection = try FeatureCollection(geoJSON: [UInt8](Data(contentsOf: URL(filePath: path))))
    var published: [String: Double] = [:]
    for feature in collection.features {
      guard let surface = feature.geometry?.surface else { continue }
      let code = feature.properties.members.compactMap(\.value.string).first {
        $0.count == 2 && Int($0) != nil
      }
      published[try #require(code)] = Geodesic.grs80.areas_km2(of: [surface])[0]
    }
    #expect(published.count == 13)
    let area = try StudyArea(try territory(), reference: .townHall)
    for (department, ours) in zip(area.territory.departments, area.departmentAreas_km2) {
      let theirs = try #require(published[department.code])
      #expect(abs(ours / theirs - 1) < 0.002, "\(department.code)")
    }
  }
}
