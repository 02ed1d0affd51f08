/// A sorting of communes into classes, such as INSEE's density grid or zones of revitalisation.
public struct Typology: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The class of each commune that has one, by official code.
  public var classes: [String: String]

  /// A typology from its parts.
  public init(name: String, classes: [String: String]) {
    self.name = name
    self.classes = classes
  }
}

extension Typology {
  /// Reads a table of official codes and classes; rows of communes elsewhere have no effect.
  ///
  /// Municipal arrondissements stand for their commune, where all that have a row are of one class.
  ///
  /// The column of classes is known by its name or by being the only one that holds neither code nor name, as in
  /// INSEE's density grid (`insee_com`, `lib_com`, `niveau_densite`).
  /// - Parameters:
  ///   - file: CSV.
  ///   - name: the name of the typology.
  ///   - territory: whose communes are to be sorted.
  /// - Returns: the classes of its communes; those without one stand in the audit.
  /// - Throws: ``TerritoriesError`` where the whole file cannot be used.
  public static func read(
    _ file: InputFile, named name: String, in territory: Territory
  ) throws(TerritoriesError) -> Audited<Typology> {
    var reading = TypologyReading(try CodeTable(file, known: names, choosing: columns), territory)
    for record in 0..<reading.rows.table.count { reading.take(record) }
    reading.joinArrondissements()
    return Audited(value: Typology(name: name, classes: reading.classes), audits: [reading.finished()])
  }

  private static let codes = [
    "codeinsee", "inseecom", "codgeo", "depcom", "com", "codecommune", "codeinseecommune", "codegeo", "insee",
    "code", "commune",
  ]
  private static let labels: Set<String> = [
    "libcom", "libelle", "libgeo", "nom", "nomcommune", "commune", "libellecommune", "nomcom", "ncc",
    "nccenr",
    "dep", "reg", "departement", "region", "lib",
  ]
  private static let classNames = [
    "classe", "class", "niveaudensite", "typologie", "categorie", "type", "zonage", "zone", "densite",
    "dens7",
    "libdens7", "dens", "libdens", "frr", "zrr",
  ]

  private static let names = labels.union(codes).union(classNames)

  /// The columns of code and class; `nil` where one is not to be told.
  private static func columns(_ keys: [String]) -> [Int]? {
    guard let code = codes.lazy.compactMap({ keys.firstIndex(of: $0) }).first else { return nil }
    let named = classNames.lazy.compactMap { keys.firstIndex(of: $0) }.first
    let others = keys.indices.filter { $0 != code && !labels.contains(keys[$0]) && !keys[$0].isEmpty }
    return (named ?? (others.count == 1 ? others[0] : nil)).map { [code, $0] }
  }
}

/// The state of reading one typology.
private struct TypologyReading {
  var rows: CodeTable
  var classes: [String: String] = [:]
  private let communes: [String]
  private let known: Set<String>
  private var elsewhere = 0
  private var arrondissements = ArrondissementRows<String>()

  init(_ rows: CodeTable, _ territory: Territory) {
    self.rows = rows
    communes = territory.communes.map(\.code)
    known = Set(communes)
  }

  mutating func take(_ record: Int) {
    let texts = (code: rows.value(0, record), name: rows.value(1, record))
    guard let code = OfficialCode.commune(texts.code) else {
      return rows.refuse(record, .badCode, column: 0, value: texts.code)
    }
    let whole = known.contains(code) ? nil : OfficialCode.wholeCommune(ofArrondissement: code)
    guard known.contains(whole ?? code) else {
      elsewhere += 1
      return rows.use()
    }
    guard !texts.name.isEmpty else { return rows.refuse(record, .emptyClass, column: 1, value: code) }
    if let whole {
      let isFirst = arrondissements.take(.init(record: record, code: code, value: texts.name), of: whole)
      if !isFirst { rows.refuse(record, .repeatedCode, column: 0, value: code) }
      return
    }
    guard classes[code] == nil else { return rows.refuse(record, .repeatedCode, column: 0, value: code) }
    classes[code] = texts.name
    rows.use()
  }

  /// Gives communes the class of their arrondissements, where it is one and they have none of their own.
  mutating func joinArrondissements() {
    for (commune, parts) in arrondissements.byCommune {
      let classes = Set(parts.map(\.value))
      let reason: Finding.Reason? =
        if self.classes[commune] != nil {
          .communeHasItsRow(commune)
        } else {
          classes.count > 1 ? .arrondissementsDiffer(of: commune) : nil
        }
      for part in parts {
        if let reason {
          rows.refuse(part.record, reason, column: 1, value: part.code + " " + part.value)
        } else {
          rows.use()
        }
      }
      if reason == nil { self.classes[commune] = classes.first }
    }
  }

  func finished() -> Audit {
    var audit = rows.audit
    if elsewhere > 0 { audit.note(.otherTerritory(records: elsewhere)) }
    let missing = communes.filter { classes[$0] == nil }
    if !missing.isEmpty {
      audit.note(.classMissing(communes: missing.count, suchAs: Array(missing.prefix(10))))
    }
    audit.sortFindings()
    return audit
  }
}
