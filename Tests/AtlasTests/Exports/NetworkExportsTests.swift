import Samples
import Studies
import Territories
import Testing

@testable import Atlas

@Suite struct NetworkExportsTests {
  /// Fields without quotes, by column.
  private func rows(_ name: String, in files: [OutputFile]) throws -> [[String: String]] {
    let file = try #require(files.first { $0.name == name })
    let lines = file.text.string.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { a, _ in a }) }
  }

  @Test func complementarityIsConservedInTheTable() throws {
    let rows = try rows("complementarite.csv", in: try ToyEdition.files())
    #expect(Set(rows.compactMap { $0["niveau"] }) == ["territoire", "departement", "epci", "commune"])
    for row in rows {
      let parts = ["a_seul", "b_seul", "les_deux", "aucun"]
      let people = parts.compactMap { Int(row["population_\($0)"] ?? "") }
      #expect(people.count == 4 && people.reduce(0, +) == Int(row["population"] ?? ""))
      let land = parts.compactMap { Double(row["surface_km2_\($0)"] ?? "") }
      #expect(abs(land.reduce(0, +) - (Double(row["surface_km2"] ?? "") ?? .nan)) < 1e-5)
    }
  }

  @Test func fragilityIsRankedAndEqualLossesShareARank() throws {
    let rows = try rows("fragilite.csv", in: try ToyEdition.files())
    let losses = rows.compactMap { Int($0["population_perdue"] ?? "") }
    let ranks = rows.compactMap { Int($0["rang"] ?? "") }
    #expect(losses.count == rows.count && losses == losses.sorted(by: >))
    for (rank, loss) in zip(ranks, losses) { #expect(rank == 1 + losses.count { $0 > loss }) }
  }

  @Test func differencesFromAnnouncedNumbersAreAnomalies() throws {
    let files = try ToyEdition.files()
    let text = try #require(files.first { $0.name == "anomalies.csv" }).text.string
    #expect(text.contains("aucun membre lu sous ce nom"))
    #expect(text.contains("2 + 3 = 5, et non 4"))
    let resume = try #require(files.first { $0.name == "resume.json" }).text.string
    #expect(resume.contains("\"concorde\": false") && resume.contains("\"somme\": 5"))
  }

  @Test func oneNetworkLeavesComplementarityOutAndSaysSo() throws {
    let diagnosis = try ToyEdition.diagnosis()
    let study = try NetworkStudy(diagnosis, networks: [Network(name: "A", sites: diagnosis.places.sites)])
    let settings = Edition.Settings(
      words: Wording(.french), dialect: .standard,
      provenance: Provenance(members: ["a.csv"], hasOwnBoundaries: true), backdrop: .empty)
    let files = try Edition.files(
      of: Manifest(diagnosis, study, networks: [], inputs: []), audits: [], settings: settings)
    #expect(!files.contains { $0.name.contains("complementarite") })
    #expect(files.contains { $0.name == "carte-voisinages.svg" })
    let lines = Wording(.french).summary(diagnosis, study, files: [], folder: "x").joined()
    #expect(lines.contains("un seul réseau") && !lines.contains("annonces"))
  }
}
