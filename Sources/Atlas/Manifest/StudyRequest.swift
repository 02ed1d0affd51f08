import Shapes

/// What was asked for, as `resume.json` repeats it.
public struct StudyRequest: Hashable, Sendable {
  /// A file that was asked for, under a name.
  public struct Part: Hashable, Sendable {
    /// What the file was asked for as: a network, the one compared, a typology, squares.
    public var role: String
    /// The name of the network or typology.
    public var name: String
    /// The file, without folders.
    public var file: String
    /// Columns that were named: `latitude=Y`.
    public var columns: [String]

    /// A part; of the file's path only the last piece is kept.
    public init(role: String, name: String, file: String, columns: [String] = []) {
      self.role = role
      self.name = name
      self.file = String(file.split(separator: "/").last ?? "")
      self.columns = columns
    }
  }

  /// The title.
  public var title: String?
  /// Who makes the study.
  public var author: String?
  /// The date as it is to be read.
  public var date: String?
  /// The study file, without folders; `nil` where there was none.
  public var file: String?
  /// The language.
  public var language: Language
  /// How tables are written.
  public var dialect: CSVDialect
  /// The files wanted; all where empty.
  public var outputs: [String]
  /// Codes of the départements asked for; all where empty.
  public var territory: [String]
  /// The files that the study is made of.
  public var parts: [Part]

  /// A request from its parts.
  public init(
    title: String? = nil, author: String? = nil, date: String? = nil, file: String? = nil,
    language: Language = .french, dialect: CSVDialect = .standard, outputs: [String] = [],
    territory: [String] = [], parts: [Part] = []
  ) {
    self.title = title
    self.author = author
    self.date = date
    self.file = file
    self.language = language
    self.dialect = dialect
    self.outputs = outputs
    self.territory = territory
    self.parts = parts
  }

  /// Who and when, for the foot of a map.
  public var credit: String { [author, date].compactMap { $0 }.joined(separator: ", ") }

  /// What the manifest says.
  var content: JSONObject {
    [
      "titre": .text(title), "auteur": .text(author), "date": .text(date), "fichier_etude": .text(file),
      "langue": .string(language.rawValue), "csv": .string(dialect.rawValue),
      "sorties_voulues": .array(outputs.map { .string($0) }),
      "departements_voulus": .array(territory.map { .string($0) }),
      "fichiers": .array(
        parts.map { part in
          .object([
            "role": .string(part.role), "nom": .string(part.name), "fichier": .string(part.file),
            "colonnes": .array(part.columns.map { .string($0) }),
          ])
        }),
    ]
  }
}
