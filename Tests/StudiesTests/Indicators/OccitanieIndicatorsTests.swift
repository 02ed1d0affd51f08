import Samples
import Territories
import Testing

@testable import Studies

/// The real region, against numpy and pyproj (`Geod.inv` to all sites, weighted sums), from the input files alone.
@Suite struct OccitanieIndicatorsTests {
  private struct Figures {
    var code: String
    var mean_km: Double
    var median_km: Double
    var p90_km: Double
    var fgt0: Double
    var fgt1: Double
    var gini: Double
    var theil: Double
    var shortfall: Double
  }

  private static let departments = [
    Figures(
      code: "09", mean_km: 5.919318, median_km: 4.964876, p90_km: 12.747323, fgt0: 0.072457, fgt1: 0.030016,
      gini: 0.500401, theil: 0.461727, shortfall: 68_955.53),
    Figures(
      code: "31", mean_km: 4.446069, median_km: 2.807872, p90_km: 11.261234, fgt0: 0.058980, fgt1: 0.022053,
      gini: 0.640894, theil: 0.804243, shortfall: 450_763.06),
    Figures(
      code: "48", mean_km: 6.437822, median_km: 5.025840, p90_km: 15.393162, fgt0: 0.110403, fgt1: 0.021053,
      gini: 0.547039, theil: 0.595601, shortfall: 24_189.76),
  ]

  private static let epcis = [
    Figures(
      code: "200049211", mean_km: 39.808417, median_km: 39.931337, p90_km: 46.273904, fgt0: 1, fgt1: 1.653894,
      gini: 0.077291, theil: 0.010074, shortfall: 505_868.43),
    Figures(
      code: "200023737", mean_km: 26.785503, median_km: 29.567403, p90_km: 29.567403, fgt0: 0.961705,
      fgt1: 0.788499, gini: 0.083785, theil: 0.016075, shortfall: 489_835.24),
  ]

  private func expect(_ found: Indicators?, _ figures: Figures) throws {
    let found = try #require(found)
    let (distances, poverty) = (try #require(found.distribution), try #require(found.poverty))
    let pairs = [
      (distances.mean_km, figures.mean_km), (distances.median_km, figures.median_km),
      (distances.p90_km, figures.p90_km), (poverty.headcount, figures.fgt0), (poverty.gap, figures.fgt1),
      (found.gini ?? .nan, figures.gini), (found.theil?.total ?? .nan, figures.theil),
      (found.shortfall_personKm, figures.shortfall),
    ]
    for (ours, theirs) in pairs { #expect(abs(ours - theirs) <= 5e-6 * max(1, theirs), "\(figures.code)") }
  }

  @Test func threeDépartementsAndTwoEPCIAreAsRecomputed() throws {
    let folder = DataFolders.geoData
    let territory = try Territory.read(
      Territory.Files(
        communes: try .read(path: folder + "/communes.geojson"),
        departments: try .read(path: folder + "/departements.geojson"),
        intercommunalities: try .read(path: folder + "/epci.csv"), areTrusted: true)
    ).value
    let file = try InputFile.read(path: folder + "/tiers-lieux.csv")
    let sites = try Network.read(file, named: "tiers-lieux", in: territory).value.sites
    let diagnosis = try Diagnosis(
      StudyArea(territory, reference: .townHall), sites: sites, parameters: StudyParameters(radii_km: [15]))
    let levels = diagnosis.standing.levels
    for figures in Self.departments {
      let index = diagnosis.levels.departments.firstIndex { $0.code == figures.code }
      try expect(index.map { levels.departments[$0] }, figures)
    }
    for figures in Self.epcis {
      let index = diagnosis.levels.epcis.firstIndex { $0.code == figures.code }
      try expect(index.map { levels.epcis[$0] }, figures)
    }
    #expect(abs((levels.whole.theil?.between ?? .nan) - 0.101915) < 1e-6)
    #expect(abs((levels.whole.distribution?.mean_km ?? .nan) - 8.951173) < 1e-5)
  }
}
