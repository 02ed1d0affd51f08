import Testing

@testable import Territories

@Suite("A title above the header of a table is passed, reported and no record")
struct TitleRowsTests {
  private static let table = [
    ["nom", "catégorie", "latitude", "longitude"], ["A", "FabLab", "43.12", "1.03"],
    ["B", "Coworking", "43.15", "1.15"],
  ]

  private func text(_ rows: [[String]], _ separator: String, _ ending: String = "\n") -> String {
    rows.map { $0.joined(separator: separator) + ending }.joined()
  }

  private func plain() throws -> Network { try Sample.read(text(Self.table, ",")).value }

  @Test(
    "Bare or padded, under each separator and line ending", arguments: [",", ";", "\t", "|"],
    ["\n", "\r\n", "\r"])
  func titles(separator: String, ending: String) throws {
    let title = ["Membres du RésO – novembre 2026", "", "Export du 12/11/2026"]
    for rows in [title.map { [$0] }, title.map { [$0, "", "", ""] }] {
      let read = try Sample.read(text(rows + Self.table, separator, ending))
      #expect(try read.value == plain())
      #expect(read.reasons.first == .titleRows(2, headerLine: 4))
      #expect(read.reasons.contains(.blankRows(1)) == (rows[0].count > 1))
      #expect(read.audit.recordCount == 2 && read.audit.isConserved)
    }
  }

  @Test("A title that holds another separator, more often than the header holds its own")
  func misleading() throws {
    let rows = [["Liste, à jour, vérifiée, complète, définitive, de novembre"]] + Self.table
    #expect(try Sample.read(text(rows, ";")).value == plain())
    #expect(try Sample.read(text(rows, "\t")).value == plain())
    let two = [["Export;du", "12;11;2026"]] + Self.table
    #expect(try Sample.read(text(two, ",")).value == plain())
  }

  @Test("A quoted title may break the line; lines stay those of the file")
  func quoted() throws {
    let read = try Sample.read(
      "\"Membres\r\ndu \"\"RésO\"\"\";;;\r\n" + text(Self.table + [["C"]], ";", "\r\n"))
    #expect(read.reasons.first == .titleRows(1, headerLine: 3))
    #expect(read.findings.contains { $0.place == .line(6) && $0.effect == .refused })
  }

  @Test("Below a declared separator, and beside a byte-order mark")
  func declared() throws {
    let read = try Sample.read("sep=;\nTitre\n" + text(Self.table, ";"))
    #expect(try read.value == plain())
    #expect(read.reasons.first == .titleRows(1, headerLine: 3))
    #expect(try Sample.read("\u{FEFF}Titre\n" + text(Self.table, ";")).value == plain())
  }

  @Test("Thirty rows are passed, not one more; then the first row is told as ever")
  func limit() throws {
    let title = Array(repeating: ["Titre"], count: 30)
    let read = try Sample.read(text(title + Self.table, ";"))
    #expect(read.reasons.first == .titleRows(30, headerLine: 31) && read.sites.count == 2)
    #expect(throws: TerritoriesError.noPlaceColumn(file: "membres.csv", columns: ["Titre"])) {
      try Sample.read(text([["Titre"]] + title + Self.table, ";"))
    }
  }

  @Test("A known word alone in a row of the title is not the header, nor two of one role")
  func oneWord() throws {
    let words = [["Liste"], ["Commune"], ["Commune", "Ville"], ["Lieux et tiers-lieux"]]
    let read = try Sample.read(text(words + Self.table, ";"))
    #expect(try read.value == plain())
    #expect(read.reasons.first == .titleRows(4, headerLine: 5))
  }

  @Test("A first row that will do is the header, whatever follows")
  func asEver() throws {
    let read = try Sample.read("commune;x\nLe Fossat;1\nnom;latitude\n")
    #expect(read.audit.recordCount == 2 && !read.reasons.contains { $0.isTitle })
    let alone = try Sample.read("Commune\n" + text(Self.table, ";"))
    #expect(alone.audit.recordCount == 3 && alone.sites.isEmpty && !alone.reasons.contains { $0.isTitle })
  }

  @Test(
    "A record is never the header: values stand in it, or records as wide as it above it",
    arguments: [
      "Liste\nLe Moulin;Lieu;Commune;43.1\nLa Forge;Lieu;Commune;43.2\n",
      "Titre\nLe Moulin;Lieu;Commune;09001\n",
      "Bar;Association;Lieu\nLe Moulin;Commune;Lieu\n", "Titre\nnom\n", "Titre\nCommune;quoi\nFoix;y\n",
      "a\n\n;\nb\n",
      "Titre\nA;43,12;1,03\nB;43,15;1,15\n",
    ])
  func records(text: String) {
    #expect {
      try Sample.read(text)
    } throws: { error in
      guard case TerritoriesError.noPlaceColumn(_, let columns) = error else { return false }
      return columns == (try? DelimitedText(Array(text.utf8)))?.columns
    }
  }

  @Test("Years, numbers in names and columns that nobody knows may stand in a header below a title")
  func years() throws {
    let read = try Sample.read(
      "Titre;2026\nnom;2019;2020-2021;effectif 3;m²;latitude;longitude\nA;1;2;3;4;43.12;1.03\n")
    #expect(read.sites.map(\.name) == ["A"])
  }

  @Test("Columns that the person names are all there, or the row is not the header")
  func named() throws {
    let body = "Titre\nnom;commune\nnom;ou\nA;43.12, 1.03\n"
    let read = try Sample.read(body, columns: [.position: "ou"])
    #expect(read.sites.count == 1 && read.reasons.first == .titleRows(2, headerLine: 3))
    let error = TerritoriesError.unknownColumn(
      file: "membres.csv", role: .position, name: "où ça", columns: ["Titre"])
    #expect(throws: error) { try Sample.read(body, columns: [.position: "où ça"]) }
    let personal = "Titre\nnom;commune;courriel\nA;Foix;a@b.fr\n"
    #expect(throws: TerritoriesError.self) { try Sample.read(personal, columns: [.labels: "courriel"]) }
  }

  @Test("A text at fault is at fault where it was")
  func faults() {
    let open = TerritoriesError.table(file: "membres.csv", .unclosedQuote(line: 1))
    #expect(throws: open) { try Sample.read("\"Titre\n" + text(Self.table, ";")) }
    let later = TerritoriesError.table(file: "membres.csv", .unclosedQuote(line: 5))
    #expect(throws: later) { try Sample.read("Titre\n" + text(Self.table + [["\"C"]], ";")) }
    #expect(throws: TerritoriesError.noRecords(file: "membres.csv")) {
      try Sample.read("Titre\nnom;latitude;longitude\n")
    }
  }

  @Test("Where titles are drawn, the table is read as without, and twice the same", arguments: 0..<100)
  func drawn(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let words = [
      "Membres", "Export du 12/11/2026", "Commune", "a, b", "x; y", "\"cité\"", "nom", "Édition|2", "1",
    ]
    let separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let title = (0..<Int.random(in: 1...30, using: &random)).map { _ -> [String] in
      let word = words.randomElement(using: &random) ?? ""
      let quoted = word.contains(separator) || word.hasPrefix("\"")
      let cell = quoted ? "\"" + word.replacing("\"", with: "\"\"") + "\"" : word
      return Bool.random(using: &random) ? ["Fichier", cell] : [cell + " ", "", ""]
    }
    let file = text([["Liste"]] + title.dropLast() + Self.table, separator)
    let (read, again) = (try Sample.read(file), try Sample.read(file))
    #expect(try read.value == plain())
    #expect(read.reasons.first == .titleRows(title.count, headerLine: title.count + 1))
    #expect(read.findings == again.findings)
  }

  @Test("GeoJSON has no rows")
  func geoJSON() throws {
    let text = """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"titre":"Liste"},"geometry":null},
      {"type":"Feature","properties":{"nom":"A"},"geometry":{"type":"Point","coordinates":[1.03,43.12]}}]}
      """
    #expect(try !Sample.read(text).reasons.contains { $0.isTitle })
  }
}

extension Finding.Reason {
  var isTitle: Bool { if case .titleRows = self { true } else { false } }
}
