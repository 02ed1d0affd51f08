import Shapes
import Territories

extension Exports {
  /// Every finding of the audits: file, line or feature, field, value, effect, reason.
  public static func anomalies(_ audits: [Audit], words: Wording, dialect: CSVDialect) -> OutputFile {
    let rows = audits.flatMap(\.findings).map { finding -> [JSONValue] in
      [
        .string(finding.file), .string(line(of: finding.place)), .text(finding.field),
        .string(finding.value), .string(words.word(finding.effect)), .string(words.sentence(finding.reason)),
      ]
    }
    var text = ByteText()
    text.append(
      csv: Table(columns: ["fichier", "ligne_ou_objet", "champ", "valeur", "suite", "motif"], rows: rows),
      dialect: dialect)
    return OutputFile(name: "anomalies.csv", text: text)
  }

  private static func line(of place: Finding.Place) -> String {
    switch place {
    case .file: ""
    case .line(let number), .feature(let number): "\(number)"
    }
  }
}
