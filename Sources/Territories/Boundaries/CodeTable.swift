/// A small table that goes with boundaries: rows with an official code and values, below a title or not.
struct CodeTable {
  let table: DelimitedText
  var audit: Audit
  private let columns: [Int]

  /// Opens a table and finds its columns, each by any of several names; the last may be wanting.
  ///
  /// - Throws: ``TerritoriesError`` where the file is no table or lacks a column that is needed.
  init(_ file: InputFile, columns wanted: [[String]], optional: Int = 0) throws(TerritoriesError) {
    func places(_ names: [String]) -> [Int] {
      let keys = names.map(ColumnVocabulary.key)
      return wanted.map { names in names.lazy.compactMap { keys.firstIndex(of: $0) }.first ?? -1 }
    }
    func areThere(_ places: [Int]) -> Bool { places.dropLast(optional).allSatisfy { $0 >= 0 } }
    guard try file.kind(readsWorkbooks: true) != .json else { throw .notATable(file: file.name) }
    let rule = HeaderRule { names in
      let places = places(names)
      return areThere(places) ? places.count { $0 >= 0 } : nil
    }
    let table = try DelimitedText.read(file, header: rule)
    let columns = places(table.columns)
    guard areThere(columns) else {
      let names = wanted.dropLast(optional).compactMap(\.first)
      throw .missingColumns(file: file.name, wanted: names, columns: Array(table.columns.prefix(100)))
    }
    try self.init(table, columns, file: file.name)
  }

  /// Opens a table whose columns are chosen by looking at all of them.
  ///
  /// - Parameters:
  ///   - known: the comparable names that such columns have.
  ///   - choose: takes the comparable names of the columns; `nil` where the table will not do.
  /// - Throws: ``TerritoriesError`` where the file is no table or lacks a column that is needed.
  init(
    _ file: InputFile, known: Set<String>, choosing choose: @escaping ([String]) -> [Int]?
  ) throws(TerritoriesError) {
    guard try file.kind(readsWorkbooks: true) != .json else { throw .notATable(file: file.name) }
    let rule = HeaderRule { names in
      let keys = names.map(ColumnVocabulary.key)
      return choose(keys) == nil ? nil : known.intersection(keys).count
    }
    let table = try DelimitedText.read(file, header: rule)
    guard let columns = choose(table.columns.map(ColumnVocabulary.key)) else {
      throw .missingColumns(
        file: file.name, wanted: ["code_insee", "classe"], columns: Array(table.columns.prefix(100)))
    }
    try self.init(table, columns, file: file.name)
  }

  private init(_ table: DelimitedText, _ columns: [Int], file: String) throws(TerritoriesError) {
    guard table.count > 0 else { throw .noRecords(file: file) }
    (self.table, self.columns) = (table, columns)
    audit = Audit(file: file)
    audit.recordCount = table.count
    audit.noteSheetAndTitle(of: table)
    audit.noteBrokenAccents(of: table, in: columns.filter { $0 >= 0 })
  }

  /// A trimmed value; empty where the column or the field is wanting.
  func value(_ column: Int, _ record: Int) -> String {
    trimmed(table.field(columns[column], ofRecord: record))
  }

  /// Counts a record as used.
  mutating func use() { audit.count(nil) }

  /// Counts a record as refused.
  mutating func refuse(_ record: Int, _ reason: Finding.Reason, column: Int, value: String) {
    let field = table.columns.indices.contains(columns[column]) ? table.columns[columns[column]] : nil
    audit.note(reason, at: .line(table.line(ofRecord: record)), field: field, value: value)
    audit.count(.refused)
  }
}

extension Intercommunality {
  /// Reads a table of intercommunalities: `code_epci`, `nom`, `type`.
  ///
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(_ file: InputFile) throws(TerritoriesError) -> Audited<[Intercommunality]> {
    let names = [
      ["codeepci", "siren", "sirenepci", "epci", "code"],
      ["nom", "libepci", "nomepci", "libelle", "raisonsociale"],
      ["type", "nature", "natureepci", "naturejuridique"],
    ]
    var rows = try CodeTable(file, columns: names, optional: 1)
    var values: [Intercommunality] = []
    var seen: Set<String> = []
    for record in 0..<rows.table.count {
      let code = rows.value(0, record)
      if code.isEmpty {
        rows.refuse(record, .badCode, column: 0, value: code)
      } else if !seen.insert(code).inserted {
        rows.refuse(record, .repeatedCode, column: 0, value: code)
      } else {
        values.append(Intercommunality(code: code, name: rows.value(1, record), type: rows.value(2, record)))
        rows.use()
      }
    }
    return Audited(value: values, audits: [rows.audit])
  }
}

extension PostalCode {
  /// Reads a table of postal codes: `code_postal`, `code_insee`, many to many.
  ///
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(_ file: InputFile) throws(TerritoriesError) -> Audited<[PostalCode]> {
    let names = [
      ["codepostal", "cp"], ["codeinsee", "codecommuneinsee", "codecommune", "inseecom", "insee"],
    ]
    var rows = try CodeTable(file, columns: names)
    var values: [PostalCode] = []
    for record in 0..<rows.table.count {
      let texts = (postal: rows.value(0, record), commune: rows.value(1, record))
      if let postal = OfficialCode.postal(texts.postal), let code = OfficialCode.commune(texts.commune) {
        values.append(PostalCode(code: postal, communeCode: code))
        rows.use()
      } else {
        rows.refuse(record, .badCode, column: 0, value: texts.postal + " " + texts.commune)
      }
    }
    return Audited(value: values, audits: [rows.audit])
  }
}
