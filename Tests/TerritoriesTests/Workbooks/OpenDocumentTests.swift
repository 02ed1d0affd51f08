import Testing

@testable import Territories

@Suite("Sheets of .ods become the same table")
struct OpenDocumentTests {
  private func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells)</table:table-row>"
  }

  private func text(_ text: String, _ attributes: String = "") -> String {
    "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  private func sheet(_ rows: String, _ name: String = "F") -> String {
    "<table:table table:name=\"\(name)\"><table:table-column/>\(rows)</table:table>"
  }

  @Test("Each kind of cell, repeated or not")
  func cells() throws {
    let head = row(["a", "b", "c", "d", "e", "f"].map { text($0) }.joined())
    let cells = """
      <table:table-cell calcext:value-type="float" office:value-type="float" office:value="9001">\
      <text:p>09 001</text:p></table:table-cell>\
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>\
      <table:table-cell office:value-type="date" office:date-value="2026-11-28"><text:p>28/11/26</text:p></table:table-cell>\
      <table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#N/D</text:p></table:table-cell>\
      <table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation>\
      <text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c<text:a>d</text:a></text:span></text:p><text:p>e</text:p>\
      <draw:frame><text:p>image</text:p></draw:frame></table:table-cell><table:covered-table-cell/>
      """
    let repeated = row(
      text("x", "table:number-columns-repeated=\"2\"")
        + "<table:table-cell table:number-columns-repeated=\"16382\"/>",
      "table:number-rows-repeated=\"2\"")
    let blank = row("<table:table-cell/>", "table:number-rows-repeated=\"3\"")
    let end = row("<table:table-cell/>", "table:number-rows-repeated=\"1048000\"")
    let rows =
      "<table:table-header-rows>\(head)</table:table-header-rows><table:table-row-group>\(row(cells))\(blank)</table:table-row-group>\(repeated)\(end)"
    let table = try Book.table(Book.ods("<table:tracked-changes/>" + sheet(rows)))
    #expect(table.columns == ["a", "b", "c", "d", "e", "f"])
    #expect(
      Book.fields(table) == [
        ["9001", "TRUE", "28/11/26", "#N/D", "a  b\tcd\ne", ""], ["x", "x", "", "", "", ""],
        ["x", "x", "", "", "", ""],
      ])
    #expect((0..<3).map(table.line) == [2, 6, 7] && table.blankRowCount == 3)
  }

  @Test("Copies of other files' sheets, kept for formulas, are none of its own")
  func copies() throws {
    let copy = sheet("<table:table-source/>" + row(text("nom") + text("lat")), "'file'#A")
    let table = try Book.table(Book.ods(copy + sheet(row(text("a"))) + sheet(row(text("b")), "G")))
    #expect(table.columns == ["a"] && table.choice == SheetChoice(sheet: "F", others: ["G"]))
  }

  @Test("Repetitions beyond the sheet are refused, before they take any room")
  func repetitions() {
    let wide = row(text("x", "table:number-columns-repeated=\"999999999\""))
    let tall = row(text("x"), "table:number-rows-repeated=\"1048577\"")
    for rows in [wide, tall] {
      #expect {
        try Book.table(Book.ods(sheet(rows)))
      } throws: { error in
        if case TerritoriesError.workbook(_, .badReference(sheet: "F", _)) = error { true } else { false }
      }
    }
  }

  @Test("Repeated rows of many fields are refused where they would fill the memory")
  func swelling() {
    let head = row((0..<1_000).map { text("c\($0)") }.joined())
    let rows = row(text("x"), "table:number-rows-repeated=\"1000000\"")
    #expect(throws: TerritoriesError.workbook(file: "f", .tooLarge(sheet: "F"))) {
      try Book.table(Book.ods(sheet(head + rows)))
    }
  }
}
