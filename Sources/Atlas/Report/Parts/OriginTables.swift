import Studies
import Territories

/// Tables of what a page was made from: files, and what was found in them.
struct OriginTables {
  let words: Wording

  /// The files that were read.
  func inputs(_ inputs: [InputRecord]) -> ReportTable {
    ReportTable(
      id: "tableau-entrees", caption: words.say("Fichiers lus", "Files read"),
      columns: [
        .text(words.column(.file)), .text(words.say("Rôle", "Role")), .number(words.say("Octets", "Bytes")),
        .text("SHA-256"),
      ],
      rows: inputs.map {
        [.init($0.name), .init($0.role), words.cell($0.size), .init($0.sha256.prefix(16) + "…")]
      })
  }

  /// What was accepted with a remark, repaired, refused.
  ///
  /// - Parameters:
  ///   - more: sentences that follow the first.
  ///   - file: the table that holds all anomalies.
  func section(_ audits: [Audit], more: [String] = [], file: String) -> ReportSection {
    let findings = audits.flatMap(\.findings)
    func number(_ effect: Finding.Effect) -> Int { findings.count { $0.effect == effect } }
    let limit = 200
    let rest = words.say(
      "Les \(words.count(limit)) premières sont listées ici ; toutes sont dans \(file).",
      "The first \(words.count(limit)) are listed here; all are in \(file).")
    return ReportSection(
      id: "anomalies", title: words.heading(.data),
      lead: [
        words.dataFinding(
          refused: number(.refused), repaired: number(.repaired), noted: number(.warned))
      ] + more,
      tables: [records(audits)].filter { !$0.rows.isEmpty }
        + (findings.isEmpty ? [] : [table(of: findings.prefix(limit))]),
      notes: findings.count > limit ? [rest] : [])
  }

  private func records(_ audits: [Audit]) -> ReportTable {
    ReportTable(
      id: "tableau-fichiers",
      caption: words.say("Ce que sont devenus les enregistrements", "What became of the records"),
      columns: [
        .text(words.column(.file)), .number(words.say("Lus", "Read")),
        .number(words.say("Utilisés tels quels", "Used as they are")),
        .number(words.say("Réparés", "Repaired")), .number(words.say("Refusés", "Refused")),
      ],
      rows: audits.map { audit in
        [
          .init(audit.file.lastPart), words.cell(audit.recordCount), words.cell(audit.usedCount),
          words.cell(audit.repairedCount), words.cell(audit.refusedCount),
        ]
      })
  }

  private func table(of findings: some Collection<Finding>) -> ReportTable {
    let columns: [ReportColumn] = [.file, .where_, .field, .value, .outcome, .reason]
    return ReportTable(
      id: "tableau-anomalies", caption: words.say("Anomalies, une par ligne", "Anomalies, one a row"),
      columns: columns.map { .text(words.column($0)) },
      rows: findings.map { finding in
        [
          .init(finding.file.lastPart), .init(words.word(finding.place)), .init(finding.field ?? "–"),
          .init(finding.value.clipped(60)), .init(words.word(finding.effect)),
          .init(words.sentence(finding.reason)),
        ]
      }, pageSize: 25)
  }
}
