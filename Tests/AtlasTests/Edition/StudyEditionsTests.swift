import Samples
import Shapes
import Siting
import Studies
import Territories
import Testing

@testable import Atlas

@Suite struct StudyEditionsTests {
  private func diagnosis() throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [8], mainRadius_km: 8)
    return try Diagnosis(area, sites: Toy.sites(5, seed: 3), parameters: parameters)
  }

  private func settings(_ language: Language) -> Edition.Settings {
    Edition.Settings(
      words: Wording(language), dialect: .standard,
      provenance: Provenance(members: ["a.csv"], hasOwnBoundaries: true), backdrop: .empty)
  }

  private func text(_ files: [OutputFile], _ name: String) -> String {
    files.first { $0.name == name }.map { String(decoding: $0.text.bytes, as: UTF8.self) } ?? ""
  }

  @Test(arguments: Objective.allCases) func aSitingStudyIsWrittenWhole(_ objective: Objective) throws {
    let diagnosis = try diagnosis()
    let study = try SitingStudy(
      diagnosis, SitingQuestion(count: 2, objective: objective, hasCurve: true))
    for language in Language.allCases {
      let files = try Edition.files(of: study, in: diagnosis, settings: settings(language))
      #expect(
        files.map(\.name) == [
          "carte-implantations.svg", "courbe-budget.csv", "implantations.csv", "implantations.geojson",
          "synthese-implantations.md",
        ])
      let lines = text(files, "implantations.csv").split(separator: "\r\n")
      #expect(lines.count == study.places.count + 1)
      #expect(lines[0] == Exports.sitingColumns(study.measure).joined(separator: ","))
      #expect(!text(files, "carte-implantations.svg").contains("nan"))
      let summary = Wording(language).summary(study, diagnosis, files: files.map(\.name), folder: "X")
      #expect(summary.count { $0.hasPrefix("1. ") } == 1)
      #expect(summary.joined().contains(language == .french ? "optimum" : "optimal"))
    }
  }

  @Test func closuresAndEvolutionAreWrittenWhole() throws {
    let diagnosis = try diagnosis()
    let closures = try ClosureStudy(diagnosis, closing: [1])
    let files = try Edition.files(of: closures, in: diagnosis, settings: settings(.french))
    #expect(text(files, "fermetures.csv").split(separator: "\r\n").count == 6)
    let evolution = try EvolutionStudy(
      diagnosis, before: Toy.sites(7, seed: 8), sites: Toy.sites(5, seed: 3))
    let maps = try Edition.files(of: evolution, in: diagnosis, settings: settings(.french))
    #expect(
      maps.map(\.name) == [
        "carte-evolution.svg", "graphique-evolution.svg", "comparaison.csv", "evolution-membres.csv",
      ])
    // The territory, two départements, the EPCI and the communes.
    let levels = 1 + 2 + evolution.epcis.count + 24
    #expect(text(maps, "comparaison.csv").split(separator: "\r\n").count == levels + 1)
  }
}
