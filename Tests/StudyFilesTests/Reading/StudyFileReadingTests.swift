import Testing

@testable import StudyFiles

@Suite struct StudyFileReadingTests {
  private func read(_ text: String) throws(StudyFileError) -> StudyFile {
    try StudyFile(yaml: Array(text.utf8))
  }

  @Test func everythingThatAStudySays() throws {
    let study = try read(
      """
      # un commentaire
      titre: "L'étude : tout"
      auteur: Le réseau
      date: 2026-11-24
      langue: en
      reseaux:
        - nom: reso
          fichier: membres.csv
          colonnes: {latitude: Y, longitude: X}
          annonce:
            total: 111
            categories: {Espace de travail partagé: 60, FabLab: 39}
        - fichier: autres.geojson
      comparaison: {nom: Fabriques, fichier: f.csv}
      territoire:
        departements: [09, "31", 2A]
        communes: c.geojson
        contours_departements: d.geojson
        populations: p.csv
        geodata: GeoData
      rayons: {couverture_km: [5, 7.5, 1e1], principal_km: 10}
      point_de_reference: centroide
      interieur_seulement: true
      strict: false
      typologies: {densite: densite.csv}
      grille_population: carreaux.csv
      nouveaux_lieux: 4
      sorties: {dossier: Resultats, csv: excel-fr, fichiers: [resume.json, "carte-*"]}
      """)
    #expect(study.title == "L'étude : tout" && study.author == "Le réseau" && study.date == "2026-11-24")
    #expect(study.language == "en" && study.referencePoint == "centroide")
    #expect(study.networks?.map(\.file) == ["membres.csv", "autres.geojson"])
    #expect(study.networks?.first?.columns == ["latitude": "Y", "longitude": "X"])
    #expect(study.networks?.first?.announced?.categories == ["Espace de travail partagé": 60, "FabLab": 39])
    #expect(study.networks?.first?.announced?.total == 111 && study.networks?.last?.name == nil)
    #expect(study.comparison?.name == "Fabriques")
    #expect(study.territory?.departments == ["09", "31", "2A"])
    #expect(study.radii?.coverage_km == [5, 7.5, 10] && study.radii?.main_km == 10)
    #expect(study.insideOnly == true && study.isStrict == false)
    #expect(study.typologies == ["densite": "densite.csv"] && study.populationGrid == "carreaux.csv")
    #expect(study.newPlaces == 4)
    #expect(study.outputs?.files == ["resume.json", "carte-*"] && study.outputs?.csv == "excel-fr")
  }

  @Test(arguments: ["", "# rien\n", "---\n", "titre:\nreseaux:\n", "titre: ~\nstrict: null\n"])
  func whatIsEmptySaysNothing(_ text: String) throws {
    #expect(try read(text) == StudyFile())
  }

  @Test func unknownKeysAreRefusedWithTheirLine() {
    #expect(throws: StudyFileError.unknownKey(line: 2, key: "rayon", known: known)) {
      try read("titre: A\nrayon: 5\n")
    }
    let keys = ["nom", "fichier", "colonnes", "annonce"]
    #expect(throws: StudyFileError.unknownKey(line: 4, key: "fichiers", known: keys)) {
      try read("reseaux:\n  - fichier: a.csv\n    nom: A\n    fichiers: b.csv\n")
    }
    #expect(throws: StudyFileError.unknownKey(line: 1, key: "<<", known: known)) {
      try read("<<: {titre: A}\n")
    }
  }

  private let known = [
    "titre", "auteur", "date", "langue", "reseaux", "comparaison", "territoire", "rayons",
    "point_de_reference", "interieur_seulement", "strict", "typologies", "grille_population", "minutes",
    "nouveaux_lieux", "sorties",
  ]

  @Test(arguments: [".nan", ".inf", "-.inf", ".NaN", "+.INF", "1e999"])
  func numbersThatAreNotFiniteAreRefusedWithTheirLine(_ number: String) {
    #expect(throws: StudyFileError.notFinite(line: 3, key: "principal_km")) {
      try read("rayons:\n  couverture_km: [5]\n  principal_km: \(number)\n")
    }
    #expect(throws: StudyFileError.notFinite(line: 2, key: "couverture_km")) {
      try read("rayons:\n  couverture_km: [5, \(number)]\n")
    }
  }

  @Test(arguments: [
    ("rayons: 5", 1, "rayons", StudyFileError.Expectation.mapping),
    ("rayons:\n  principal_km: '15'", 2, "principal_km", .number),
    ("rayons:\n  principal_km: quinze", 2, "principal_km", .number),
    ("rayons:\n  principal_km: 12,5", 2, "principal_km", .number),
    ("rayons:\n  couverture_km: 5", 2, "couverture_km", .list),
    ("rayons:\n  couverture_km:\n  - 5\n  -", 4, "couverture_km", .number),
    ("titre: [a, b]", 1, "titre", .text), ("strict: 3", 1, "strict", .flag),
    ("langue: de", 1, "langue", .oneOf(["fr", "en"])), ("reseaux: membres.csv", 1, "reseaux", .list),
    ("reseaux:\n- fichier:", 2, "fichier", .text),
    ("reseaux:\n- fichier: a\n  annonce: {total: -1}", 3, "total", .count),
    ("reseaux:\n- fichier: a\n  annonce: {total: 1.5}", 3, "total", .count),
    ("reseaux:\n- fichier: a\n  annonce:\n    categories: {FabLab: x}", 4, "FabLab", .count),
    ("- titre", 1, "", .mapping), ("texte", 1, "", .mapping), ("? [a]\n: b", 1, "", .text),
  ])
  func valuesOfAnotherKindAreRefusedWithTheirLine(
    _ text: String, _ line: Int, _ key: String, _ expected: StudyFileError.Expectation
  ) {
    #expect(throws: StudyFileError.wrongValue(line: line, key: key, expected: expected)) { try read(text) }
  }

  @Test func aNetworkNeedsAFile() {
    #expect(throws: StudyFileError.missingKey(line: 2, key: "fichier")) { try read("reseaux:\n- nom: A\n") }
  }

  @Test func whatIsNoYAMLIsRefusedWithItsLine() {
    func line(_ text: String) -> Int? {
      do throws(StudyFileError) { _ = try read(text) } catch {
        if case .syntax(let line, _) = error { return line }
        if case .repeatedKey(let line, _) = error { return line }
      }
      return nil
    }
    #expect(line("titre: A\nauteur: \"B\nrayons: {") != nil)
    #expect(line("titre: A\n\tauteur: B\n") == 2)
    #expect(line("titre: A\n  auteur: B\n") == 2)
    #expect(line("titre: A\ntitre: B\n") == 2)
    #expect(line("titre: A\nreseaux:\n- nom: a\n  fichier: b\n  # nom:\n  \"nom\" : c\n") == 6)
    #expect(line("reseaux:\n- nom: a\n- nom: b\n  fichier: c\n  nom: d\n") == 5)
    #expect(line("rayons: {principal_km: 1, principal_km: 2}\n") == 1)
    #expect(line("a: *inconnu\n") == 1)
    #expect(line("titre: \u{1}\n") == 1)
    #expect(line(String(repeating: "[", count: 100_000)) != nil)
    #expect(line(String(repeating: "- ", count: 100_000)) != nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: StudyFileError.notText) { try StudyFile(yaml: [0x74, 0xFF, 0xFE]) }
    #expect(throws: StudyFileError.notText) {
      try StudyFile(yaml: [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1))
    }
  }

  /// Nine levels of nine references would be a billion of values.
  @Test(.timeLimit(.minutes(1))) func aliasesThatMultiplyAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(throws: StudyFileError.unknownKey(line: 1, key: "a0", known: known)) { try read(text) }
  }
}
