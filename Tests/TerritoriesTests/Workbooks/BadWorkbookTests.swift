import Archives
import Testing

@testable import Territories

@Suite("Bad workbooks are refused with a reason")
struct BadWorkbookTests {
  private func expect(_ error: WorkbookError, _ bytes: [UInt8], _ remark: Comment? = nil) {
    #expect(throws: TerritoriesError.workbook(file: "f", error), remark) { try Book.table(bytes) }
  }

  @Test(
    "Cells that stand nowhere, or before one that was read",
    arguments: ["XFE1", "A1048577", "A0", "A2", "a1", "AAAA1", "A", "1", "", "A9999999999999999999", "É1"])
  func cells(reference: String) {
    expect(
      .badReference(sheet: "Feuille", cell: reference),
      Book.xlsx("<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c></row>"))
  }

  @Test func cellsOutOfOrder() {
    let rows = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"
    expect(.badReference(sheet: "Feuille", cell: "A1"), Book.xlsx(rows))
    expect(
      .badReference(sheet: "Feuille", cell: "XFE1"),
      Book.xlsx("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>"))
  }

  @Test(
    "Rows that stand nowhere, or before one that was read", arguments: ["0", "1048577", "2", "-1", "x", ""])
  func rows(number: String) {
    expect(
      .badReference(sheet: "Feuille", cell: "A" + number),
      Book.xlsx("<row r=\"3\"><c><v>1</v></c></row><row r=\"\(number)\"><c><v>1</v></c></row>"))
  }

  @Test("Texts that are not there", arguments: ["2", "-1", "x", "1.0", "99999999999999999999"])
  func texts(number: String) {
    let rows = "<row><c/><c t=\"s\"><v>\(number)</v></c></row>"
    expect(.unknownText(sheet: "Feuille", cell: "B1"), Book.xlsx(rows, shared: "<si/><si/>"))
  }

  @Test("A header beyond what is held")
  func wideHeader() {
    expect(.tooLarge(sheet: "Feuille"), Book.xlsx("<row r=\"1\"><c r=\"OAA1\"><v>1</v></c></row>"))
  }

  private static let bomb = """
    <!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>
    """

  @Test(
    "XML that is none, or declares what is never followed",
    arguments: [
      "", " ", "x", "<", "<a", "<a>", "<a></b>", "<a></a><b/>", "<a></a>x", "</a>", "<a b></a",
      "<sheetData><row><c t=\"str\"><v>&external;</v></c></row></sheetData>",
      "<sheetData><row><c t=\"str\"><v>&#0;</v></c></row></sheetData>",
      "<sheetData><row><c t=\"str\"><v>&#xD800;</v></c></row></sheetData>",
      "<sheetData><row><c t=\"str\"><v>\u{1}</v></c></row></sheetData>",
      "<sheetData><row><c r=A1><v>1</v></c></row></sheetData>", "<sheetData><row r=\"1></row></sheetData>",
      "<sheetData><row><c></row></c></sheetData>", "<a><!-- -></a>", "<a><![CDATA[x]]</a>", "<a <b/></a>",
      String(repeating: "<a>", count: 101) + String(repeating: "</a>", count: 101),
      "<a>" + String(repeating: " ", count: 9 << 20) + "</a>",
    ])
  func markup(text: String) {
    var parts = Book.parts([("F", "", "visible")])
    parts[4].1 = text
    expect(.badMarkup(part: "xl/worksheets/sheet0.xml"), Book.archive(parts), "\(text.prefix(60))")
  }

  @Test func declarationsAndEncodings() {
    var parts = Book.parts([("F", "", "visible")])
    let part = parts[4].0
    for text in [Self.bomb, "<a><!ELEMENT b></a>", "<a><![IGNORE[]]></a>"] {
      parts[4].1 = text
      expect(.declaration(part: part), Book.archive(parts))
    }
    parts[4].1 = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"
    expect(.encoding(part: part), Book.archive(parts))
    var archive = ZIPArchive()
    for (name, text) in parts.dropLast() { archive.add(name, Array(text.utf8)) }
    archive.add(part, [0xFF, 0xFE] + Array("<a/>".utf8).flatMap { [$0, 0] as [UInt8] })
    expect(.encoding(part: part), archive.finished())
  }

  @Test("Parts that are not there")
  func missing() {
    let parts = Book.parts([("F", Book.row("a"), "visible")], shared: "<si/>")
    for (place, part) in [(2, "xl/workbook.xml"), (4, "xl/worksheets/sheet0.xml"), (5, "xl/texts.xml")] {
      var rest = parts
      rest.remove(at: place)
      expect(.missingPart(part), Book.archive(rest))
    }
    var rest = parts
    rest.remove(at: 3)
    expect(.missingPart("xl/workbook.xml"), Book.archive(rest), "a sheet whose place is not said")
  }

  @Test("What else comes as an archive, or hides in one")
  func kinds() {
    let types = ("[Content_Types].xml", "<Types/>")
    let odt = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]
    let manifest = ("META-INF/manifest.xml", "<m/>")
    let locked = ("META-INF/manifest.xml", "<m><f><manifest:encryption-data/></f></m>")
    let cases: [([(String, String)], ForeignFormat)] = [
      ([("membres.csv", "nom\n")], .archive), ([], .archive),
      ([types, ("_rels/.rels", "<a/>"), ("word/document.xml", "<a/>")], .archive),
      (odt + [manifest], .archive),
      ([types, ("_rels/.rels", "<a/>"), ("xl/workbook.bin", "x")], .binaryWorkbook),
      ([("Index/Document.iwa", "x")], .numbers), ([("content.xml", "x"), locked], .protectedWorkbook),
    ]
    for (files, format) in cases {
      #expect(throws: TerritoriesError.foreignFormat(file: "f", format)) {
        try Book.table(Book.archive(files))
      }
    }
  }

  @Test("Bytes cut off or changed: refused, or the same table")
  func damaged() throws {
    let whole = Book.xlsx(Book.row("nom", "latitude") + Book.row("é", "1"), shared: "<si/>")
    let fields = Book.fields(try Book.table(whole))
    for length in 1..<whole.count where length > 4 {
      #expect(throws: TerritoriesError.self) { try Book.table(Array(whole[..<length])) }
    }
    var random = SeededRandom(seed: 5)
    for _ in 0..<2_000 {
      var bytes = whole
      bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      do {
        #expect(Book.fields(try Book.table(bytes)) == fields)
      } catch {}
    }
  }

  @Test("XML changed at random: refused, or a table that holds together")
  func mutated() {
    let parts = Book.parts(
      [("F", Book.row("nom", "lat") + "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c></row>", "visible")],
      shared: "<si><t>a</t></si><si><r><t>b</t></r></si>")
    var (random, tables) = (SeededRandom(seed: 6), 0)
    for _ in 0..<2_000 {
      var archive = ZIPArchive()
      for (name, text) in parts {
        var bytes = Array(text.utf8)
        if Bool.random(using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = Array("<>/\"'&;=rctv0129 \u{0}é".utf8).randomElement(using: &random) ?? 0
        }
        archive.add(name, bytes)
      }
      guard let table = try? Book.table(archive.finished()) else { continue }
      tables += 1
      let counts = (0..<table.count).map(table.fieldCount)
      #expect(counts.allSatisfy { $0 == table.columns.count } && !table.columns.isEmpty)
      #expect(Book.fields(table).joined().allSatisfy { $0.utf8.count < 200 })
    }
    #expect(tables > 50 && tables < 1_950)
  }
}
