import Shapes
import Studies
import Territories

extension Exports {
  /// Every finding of the audits: file, line or feature, field, value, effect, reason; then announced totals that differ.
  static func anomalies(
    _ audits: [Audit], _ announcement: Announcement, words: Wording, dialect: CSVDialect,
    name: String = "anomalies.csv"
  ) -> OutputFile {
    let rows = audits.flatMap(\.findings).map { finding -> [JSONValue] in
      [
        .string(finding.file), .string(line(of: finding.place)), .text(finding.field),
        .string(finding.value), .string(words.word(finding.effect)), .string(words.sentence(finding.reason)),
      ]
    }
    var text = ByteText()
    text.append(
      csv: Table(
        columns: ["fichier", "ligne_ou_objet", "champ", "valeur", "suite", "motif"],
        rows: rows + self.rows(of: announcement, words)),
      dialect: dialect)
    return OutputFile(name: name, text: text)
  }

  private static func rows(of announcement: Announcement, _ words: Wording) -> [[JSONValue]] {
    let effect = JSONValue.string(words.word(.warned))
    let differences = announcement.differences.map { check -> [JSONValue] in
      [
        .string(check.announced.network), .null, .text(check.announced.category),
        .integer(check.announced.count),
        effect, .string(words.sentence(check)),
      ]
    }
    return differences
      + announcement.contradictions.map { sum in
        [
          .string(sum.network), .null, .null, .integer(sum.total), effect, .string(words.sentence(sum)),
        ]
      }
  }

  private static func line(of place: Finding.Place) -> String {
    switch place {
    case .file: ""
    case .line(let number), .feature(let number): "\(number)"
    }
  }
}
