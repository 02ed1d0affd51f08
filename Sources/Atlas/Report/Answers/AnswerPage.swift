import Shapes
import Studies
import Territories

/// What the page of a question says of what it was made from.
public struct AnswerOrigin: Sendable {
  let record: AnswerRecord
  let audits: [Audit]

  /// The record of the answer, and how every file was read.
  public init(_ record: AnswerRecord, audits: [Audit]) {
    self.record = record
    self.audits = audits
  }
}

/// The page of one question: `rapport-implantations.html` and its like, to be read and printed; it has no script.
struct AnswerPage: Sendable {
  let stage: PlateStage
  let measure: Measure
  let origin: AnswerOrigin
  /// The finding.
  let title: String
  /// The question.
  let question: String
  let tiles: [ReportTile]
  let findings: [String]
  let sections: [ReportSection]

  private var words: Wording { stage.words }

  /// The file.
  var file: OutputFile {
    let style = String(decoding: PackageResources.rapport_css, as: UTF8.self)
    let all = sections + closing
    var fields: Fields = [
      "lang": words.language.rawValue, "version": Release.version, "title": title.clipped(200),
      "overline": question, "description": findings.first ?? title, "css": style,
      "policy": ReportPolicy.policy(style: style, script: nil), "w": words.labels,
      "essential": ["tiles": tiles.map(\.fields)] as Fields, "findings": Array(findings.dropFirst()),
      "sections": all.map(\.fields), "footer": words.reportFooter,
      "contents": [["cid": "essentiel", "ctitle": words.label(ReportLabel.keyFigures)] as Fields]
        + all.map { ["cid": $0.id, "ctitle": $0.title] as Fields },
    ]
    if !stage.look.credit.isEmpty { fields["credit"] = stage.look.credit.clipped(200) }
    return OutputFile(
      name: "rapport-\(origin.record.name).html",
      text: ByteText(ReportTemplates(.page).render("question", fields)))
  }

  /// Method, sources, anomalies.
  private var closing: [ReportSection] {
    let diagnosis = stage.diagnosis
    let tables = OriginTables(words: words)
    let inputs = tables.inputs(origin.record.inputs)
    let counted = words.say(
      "Les habitants d'une commune comptent tous, ou pas, selon son point de référence.",
      "The inhabitants of a commune all count, or none, by its reference point.")
    return [
      ReportSection(
        id: "methode", title: words.heading(.method),
        lead: words.method(measure, diagnosis) + (measure.isOfTime ? [counted] : []),
        notes: measure.isOfTime ? [] : [words.asTheCrowFlies]),
      ReportSection(
        id: "sources", title: words.heading(.sources), lead: [words.sources(stage.provenance, measure)],
        tables: inputs.rows.isEmpty ? [] : [inputs]),
      tables.section(origin.audits, file: "anomalies-\(origin.record.name).csv"),
    ]
  }
}

extension Wording {
  /// The short words of pages, by their names in templates.
  var labels: [String: String] {
    Dictionary(uniqueKeysWithValues: ReportLabel.allCases.map { ($0.rawValue, label($0)) })
  }

  /// What stands at the foot of every page.
  var reportFooter: String {
    say(
      "Fait avec maillage \(Release.version). Les mêmes données donnent le même rapport, octet pour octet.",
      "Made with maillage \(Release.version). The same data give the same report, byte for byte.")
  }
}
