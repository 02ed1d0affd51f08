import Shapes
import Testing

@testable import Territories

@Suite("Sheets of .xlsx become the table that a spreadsheet would have saved as CSV")
struct OfficeOpenXMLTests {
  @Test("Each kind of cell")
  func cells() throws {
    let shared = """
      <si><t>commun</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">gras </t></r><r><t>et non</t></r>\
      <rPh sb="0" eb="1"><t>lu</t></rPh></si><si><t>_x005F_x0041_ &amp; <![CDATA[<&amp;>]]>&#233;&#x1F600;</t></si><si/>
      """
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>\
      <c r="D1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="E1" t="b"><v>1</v></c>\
      <c r="F1"><f>1/3</f><v>43.604500000000002</v></c><c r="G1" t="str"><f>A1</f><v>texte</v></c></row>
      <row r="3" spans="1:7"><c r="A3"><v>9001</v></c><c r="B3" s="1"/><c r="C3" t="b"><v>0</v></c>\
      <c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="d"><v>2026-11-28</v></c><c r="F3" t="n"><v>1E-3</v></c>\
      <c r="G3" t="s"><v>3</v></c><c r="I3"><v>7</v></c></row>
      <row r="4"><c r="B4"><v> </v></c></row>
      <row r="6"><c r="C6" t="inlineStr"><is><t>"cité" ""</t></is></c></row>
      """
    let table = try Book.table(Book.xlsx(rows, shared: shared))
    let third = "_x0041_ & <&amp;>é😀"
    #expect(table.columns == ["commun", "gras et non", third, "ab", "TRUE", "43.6045", "texte"])
    #expect(
      Book.fields(table) == [
        ["9001", "", "FALSE", "#N/A", "2026-11-28", "0.001", ""],
        ["", "", "\"cité\" \"\"", "", "", "", ""],
      ])
    #expect((0..<2).map(table.line) == [3, 6])
    #expect(table.blankRowCount == 3 && table.choice == nil && table.encodingFaultCount == 0)
  }

  @Test(
    "Numbers have the shortest digits, and no exponent",
    arguments: [
      ("9001", "9001"), ("9001.0", "9001"), ("43.604500000000002", "43.6045"), ("-0.5", "-0.5"), ("-0", "0"),
      ("1.2345678901234E+13", "12345678901234"), ("1E+20", "100000000000000000000"), ("1.5e-7", "0.00000015"),
      ("-2.5E-5", "-0.000025"), ("1e300x", "1e300x"), ("1e999", "1e999"), ("", ""), ("12 345", "12 345"),
      ("1.25E+17", "125000000000000000"), ("0.1", "0.1"), ("-3e20", "-300000000000000000000"),
    ])
  func numbers(text: String, plain: String) {
    #expect(String(decoding: sheetNumber(Array(text.utf8)), as: UTF8.self) == plain)
  }

  @Test func numbersReadBackTheSame() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite, abs(value) < 1e40 else { continue }
      let text = String(decoding: sheetNumber(Array("\(value)".utf8)), as: UTF8.self)
      #expect(Double(text) == value && !text.contains("e"), "\(value)")
    }
  }

  @Test("Elements with a prefix, attributes between apostrophes, comments, no references at all")
  func otherManners() throws {
    var parts = Book.parts([("F", "", "visible")])
    parts[4].1 = """
      <?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='a'><x:sheetViews><x:row/></x:sheetViews><x:sheetData>
      <x:row><x:c t='inlineStr' note='a>b'><x:is><x:t>n<!-- c -->om</x:t></x:is></x:c><x:c t="str"><x:v>lat</x:v></x:c></x:row>
      <x:row ><x:c ><x:v>1</x:v ></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>
      </x:sheetData><x:row><x:c><x:v>no</x:v></x:c></x:row></x:worksheet><!-- end -->
      """
    let table = try Book.table(Book.archive(parts))
    #expect(table.columns == ["nom", "lat"] && Book.fields(table) == [["1", ""]])
  }

  @Test("A sheet many times as long as what is held of it at once")
  func long() throws {
    let rows = (0..<20_000).map { "<row><c><v>\($0)</v></c><c t=\"s\"><v>\($0 % 3)</v></c></row>" }.joined()
    let shared = ["é", "<", "x"].map { "<si><t>\($0 == "<" ? "&lt;" : $0)</t></si>" }.joined()
    let table = try Book.table(Book.xlsx(Book.row("a", "b") + rows, shared: shared))
    #expect(table.count == 20_000)
    #expect(
      (0..<20_000).allSatisfy {
        table.field(0, ofRecord: $0) == "\($0)" && table.field(1, ofRecord: $0) == ["é", "<", "x"][$0 % 3]
          && table.line(ofRecord: $0) == $0 + 2
      })
  }

  @Test("Members in a workbook are those of the same table as CSV, refusals and repairs by row included")
  func sameAsCSV() throws {
    let lines = [
      ["id", "nom", "type", "code_insee", "lat", "lon", "mail"],
      ["1", "A", "FabLab", "9001", "43.12", "1.03", "x@y"],
      ["", "B", "", "09002", "", "", ""], ["3", "C", "FabLab", "", "0", "0", ""],
      ["", "", "", "", "", "", ""],
      ["5", "A", "x", "31004", "1.25", "43.05", ""], ["6", "A", "FabLab", "9001", "43.12", "1.03", ""],
    ]
    let csv = try Sample.read(lines.map { $0.joined(separator: ",") }.joined(separator: "\n"))
    let rows = lines.map { line in
      "<row>" + line.map { $0.isEmpty ? "<c/>" : cell($0) }.joined() + "</row>"
    }
    let workbook = try Sample.read(bytes: Book.xlsx(rows.joined()))
    #expect(workbook.value == csv.value && workbook.audits == csv.audits)
    #expect(csv.audit.refusedCount == 2 && csv.findings.count > 4)
  }

  private func cell(_ text: String) -> String {
    Double(text) == nil || text.hasPrefix("0")
      ? "<c t=\"str\"><v>\(text)</v></c>" : "<c><v>\(text)</v></c>"
  }
}
