import Shapes

/// The parts of a workbook beside its sheets.
///
/// Source: ECMA-376, 5th edition, part 1, §18.2 and §18.8; part 2 (packages).
enum WorkbookParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// What kind of part each is.
  static func contentTypes(_ count: Int) -> String {
    let sheets = (1...count).map {
      "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types).worksheet+xml\"/>"
    }
    return head + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(types).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(types).styles+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      \(sheets.joined())</Types>
      """
  }

  /// Where the workbook and its properties are.
  static let relations =
    head + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
      <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """

  /// Title and language; no clock.
  static func properties(title: String, language: String) -> String {
    head + """
      <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(sheetText(title))</dc:title>\
      <dc:language>\(language)</dc:language></cp:coreProperties>
      """
  }

  /// The names of the sheets, with their filters.
  static func workbook(_ sheets: [Sheet]) -> String {
    let tabs = sheets.enumerated().map {
      "<sheet name=\"\(sheetText($1.name))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }
    return head
      + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(tabs.joined())</sheets></workbook>"
  }

  /// Where the sheets and the styles are.
  static func workbookRelations(_ count: Int) -> String {
    let sheets = (1...count).map {
      "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    return head + """
      <Relationships xmlns="\(package)/relationships">\(sheets.joined())\
      <Relationship Id="rId\(count + 1)" Type="\(office)/styles" Target="styles.xml"/></Relationships>
      """
  }

  /// The styles in the order of ``Sheet/Style``.
  static let styles =
    head + """
      <styleSheet xmlns="\(main)"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0"/>\
      <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0.0"/></numFmts>\
      <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
      <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/></patternFill></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/>\
      <xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">\
      <alignment vertical="top" wrapText="1"/></xf>\
      <xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>\
      <xf numFmtId="166" applyNumberFormat="1"/>\
      <xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
      <xf fontId="1" applyFont="1"/></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
}
