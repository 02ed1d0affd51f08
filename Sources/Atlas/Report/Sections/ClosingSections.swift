import Studies
import Territories

extension Report {
  /// Method, sources, anomalies.
  var closingSections: [ReportSection] { [methodSection, sourceSection, dataSection] }

  private var methodSection: ReportSection {
    let provenance = stage.provenance
    return ReportSection(
      id: "methode", title: words.heading(.method),
      lead: words.methodParagraphs(diagnosis) + words.limitParagraphs(diagnosis, provenance),
      tables: network.sensitivity.rows.isEmpty ? [] : [sensitivityTable],
      notes: diagnosis.omissions.map { words.sentence($0) + "." })
  }

  private var sensitivityTable: ReportTable {
    let rows = network.sensitivity.rows.filter { $0.radius_km == diagnosis.parameters.mainRadius_km }
    let people = Double(max(diagnosis.area.population, 1))
    return ReportTable(
      id: "tableau-sensibilite",
      caption: words.say(
        "Le même résultat, à \(mainRadius), sous d'autres choix",
        "The same result, within \(mainRadius), under other choices"),
      columns: [
        .text(words.column(.reference)), .text(words.column(.around)), .number(words.column(.places)),
        .number(words.column(.byReferenceShare)), .number(words.column(.byAreaShare)),
        .number(words.column(.mean)),
      ],
      rows: rows.map { row in
        [
          .init(words.name(of: row.reference) + (row.isChosen ? words.say(" (retenu)", " (chosen)") : "")),
          .init(row.insideOnly ? words.say("sans", "without") : words.say("avec", "with")),
          words.cell(row.sites), words.cell(share: Double(row.coveredByReference) / people),
          words.cell(share: row.coveredByArea / people), words.cell(km: row.meanDistance_km),
        ]
      })
  }

  private var sourceSection: ReportSection {
    let inputs = ReportTable(
      id: "tableau-entrees", caption: words.say("Fichiers lus", "Files read"),
      columns: [
        .text(words.column(.file)), .text(words.say("Rôle", "Role")), .number(words.say("Octets", "Bytes")),
        .text("SHA-256"),
      ],
      rows: manifest.inputs.map {
        [.init($0.name), .init($0.role), words.cell($0.size), .init($0.sha256.prefix(16) + "…")]
      })
    return ReportSection(
      id: "sources", title: words.heading(.sources),
      lead: words.sourceParagraphs(stage.provenance)
        + [
          words.say(
            "Tous les chiffres de ce rapport sont dans les fichiers CSV et GeoJSON qui l'accompagnent, et dans resume.json.",
            "All figures of this report are in the CSV and GeoJSON files beside it, and in resume.json.")
        ], tables: inputs.rows.isEmpty ? [] : [inputs])
  }

  /// What was accepted with a remark, repaired, refused.
  private var dataSection: ReportSection {
    let findings = audits.flatMap(\.findings)
    func number(_ effect: Finding.Effect) -> Int { findings.count { $0.effect == effect } }
    let limit = 200
    let rest = findings.count - limit
    let more = words.say(
      "Les \(words.count(limit)) premières sont listées ici ; toutes sont dans anomalies.csv.",
      "The first \(words.count(limit)) are listed here; all are in anomalies.csv.")
    return ReportSection(
      id: "anomalies", title: words.heading(.data),
      lead: [
        words.dataFinding(
          refused: number(.refused), repaired: number(.repaired), noted: number(.warned))
      ] + words.announcement(network.announcement).map { $0 + "." },
      tables: [recordTable].filter { !$0.rows.isEmpty }
        + (findings.isEmpty ? [] : [table(of: findings.prefix(limit))]),
      notes: rest > 0 ? [more] : [])
  }

  private var recordTable: ReportTable {
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
