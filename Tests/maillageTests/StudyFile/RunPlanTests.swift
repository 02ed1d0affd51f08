import ArgumentParser
import Atlas
import Foundation
import StudyFiles
import Testing

@testable import maillage

/// What a study file says, and options that win over it.
@Suite struct RunPlanTests {
  private static let text = """
    titre: Essai
    auteur: Nous
    langue: en
    reseaux:
      - nom: reso
        fichier: membres.csv
        colonnes: {latitude: Y}
        annonce: {total: 111, categories: {FabLab: 39, Atelier: 60}}
    comparaison: {nom: autres, fichier: /ailleurs/autres.csv}
    territoire: {departements: [09, 31], communes: communes.geojson, geodata: Donnees}
    rayons: {couverture_km: [4, 7.5], principal_km: 7.5}
    point_de_reference: centroide
    interieur_seulement: true
    strict: true
    typologies: {b: b.csv, a: a.csv}
    grille_population: carreaux.csv
    minutes: {routes: [a.osm.pbf], cache_routes: c, temps_min: [7, 14], principal_min: 14, estimation: {detour: 1.3, vitesse_kmh: 60}}
    nouveaux_lieux: 7
    sorties: {dossier: Resultats, csv: excel-fr, fichiers: [resume.json]}
    """

  private func plan(_ options: [String] = [], text: String = RunPlanTests.text) throws -> RunPlan {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "etude.yml").path
    try Data(text.utf8).write(to: URL(filePath: file))
    var plan = try RunPlan(try RunCommand.parse([file] + options))
    plan.inputs.population = plan.inputs.population ?? folder.path
    return plan
  }

  @Test func whatTheFileSaysIsDone() throws {
    let plan = try plan()
    let folder = try #require(plan.inputs.population)
    #expect(plan.networks.map(\.name) == ["reso"] && plan.networks.map(\.path) == [folder + "/membres.csv"])
    #expect(plan.networks.map(\.columns) == [["latitude=Y"]])
    #expect(plan.compared?.name == "autres" && plan.compared?.path == "/ailleurs/autres.csv")
    #expect(plan.inputs.territory == "09,31" && plan.inputs.communes == folder + "/communes.geojson")
    #expect(plan.inputs.geodata == folder + "/Donnees" && plan.inputs.strict)
    let parameters = try plan.study.parameters(plan.common.words)
    #expect(parameters.radii_km == [4, 7.5] && parameters.mainRadius_km == 7.5)
    #expect(parameters.referencePoint == .centroid && parameters.insideOnly)
    #expect(plan.study.typology == ["a=\(folder)/a.csv", "b=\(folder)/b.csv"])
    #expect(plan.study.populationGrid == folder + "/carreaux.csv")
    #expect(try plan.newPlaces() == 7)
    #expect(plan.times.roads == [folder + "/a.osm.pbf"] && plan.times.roadsCache == folder + "/c")
    #expect(try plan.times.parameters(plan.common.words).times_min == [7, 14])
    #expect(try plan.times.estimate(plan.common.words)?.speed_kmh == 60)
    #expect(plan.output.output == folder + "/Resultats" && plan.output.csv == .excelFrench)
    #expect(plan.output.patterns == ["resume.json"] && plan.common.words.language == .english)
    #expect(plan.announced.map(\.category) == [nil, "Atelier", "FabLab"])
    #expect(
      plan.announced.map(\.count) == [111, 60, 39] && plan.announced.allSatisfy { $0.network == "reso" })
    #expect(plan.request([]).title == "Essai" && plan.request([]).file == "etude.yml")
  }

  @Test func optionsWin() throws {
    let plan = try plan([
      "--members", "x=a.csv", "--compare-with", "y=b.csv", "--territory", "81", "--communes", "c.geojson",
      "--geodata", "g", "--no-strict", "--radius", "3", "--main-radius", "3", "--reference", "mairie",
      "--no-inside-only", "--typology", "z=z.csv", "--population-grid", "p.csv", "-o", "out", "--csv",
      "standard",
      "--only", "a,b*", "--lang", "fr", "--expect", "x=5", "--new-places", "0",
    ])
    #expect(plan.networks.map(\.name) == ["x"] && plan.networks.map(\.path) == ["a.csv"])
    #expect(
      plan.compared?.path == "b.csv" && plan.inputs.territory == "81" && plan.inputs.communes == "c.geojson")
    #expect(plan.inputs.geodata == "g" && !plan.inputs.strict)
    let parameters = try plan.study.parameters(plan.common.words)
    #expect(parameters.radii_km == [3] && parameters.referencePoint == .townHall && !parameters.insideOnly)
    #expect(plan.study.typology == ["z=z.csv"] && plan.study.populationGrid == "p.csv")
    #expect(
      plan.output.output == "out" && plan.output.csv == .standard && plan.output.patterns == ["a", "b*"])
    #expect(plan.common.words.language == .french)
    #expect(try plan.announced(among: []).map(\.count) == [5])
    #expect(try plan.newPlaces() == 0)
  }

  @Test func anEmptyFileLeavesTheSample() throws {
    let plan = try plan(text: "# rien\n")
    #expect(plan.networks.isEmpty && plan.compared == nil && plan.output.output == "Output")
    #expect(try plan.newPlaces() == 3)
    #expect(try plan.study.parameters(plan.common.words).radii_km == [5, 10, 15, 20, 30])
  }

  @Test(arguments: [Language.french, .english]) func theTemplateIsAStudyThatIsWhole(_ language: Language)
    throws
  {
    let template = Wording(language).studyFileTemplate(geoData: #"a "b" \c"#)
    let study = try StudyFile(yaml: template.bytes)
    #expect(study.networks?.map(\.file) == [#"a "b" \c/tiers-lieux.csv"#])
    #expect(study.language == language.rawValue && study.territory?.folder == #"a "b" \c"#)
    #expect(study.radii?.coverage_km == [5, 10, 15, 20, 30] && study.author == nil)
  }

  @Test func aBadFileEndsTheRun() {
    #expect(throws: Failure.self) { try plan(text: "titre: [") }
    #expect(throws: Failure.self) { try RunPlan(try RunCommand.parse(["absent.yml"])) }
  }
}
