import Studies

extension Report {
  /// Catchments, neighbours, closings.
  var networkSection: ReportSection {
    ReportSection(
      id: "reseau", title: words.heading(.network),
      figures: [figures["aires"], figures["voisinages"]].compactMap { $0 },
      tables: [fragilityTable, isolationTable].filter { !$0.rows.isEmpty })
  }

  private var fragilityTable: ReportTable {
    fragilityTable(
      network.fragility, id: "tableau-fragilite",
      words.say("à plus de \(mainRadius)", "beyond \(mainRadius)"))
  }

  /// The places whose closing would cost most.
  ///
  /// - Parameter far: how far those who are lost would be.
  func fragilityTable(_ fragility: [Fragility], id: String, _ far: String) -> ReportTable {
    ReportTable(
      id: id,
      caption: words.say(
        "Les 25 lieux dont la fermeture éloignerait le plus d'habitants \(far)",
        "The 25 places whose closing would leave the most inhabitants \(far)"),
      columns: [
        .text(words.column(.place)), .text(words.column(.commune)), .number(words.column(.lost)),
        .number(words.column(.lostCommunes)),
      ],
      rows: fragility.filter { $0.lostPopulation > 0 }.prefix(25).map { member in
        [
          .init(diagnosis.places.sites[member.site].name), .init(place(ofSite: member.site)),
          words.cell(member.lostPopulation), words.cell(member.lostCommunes),
        ]
      })
  }

  private var isolationTable: ReportTable {
    let isolated = network.fellows.members.filter(\.isIsolated)
    return ReportTable(
      id: "tableau-isoles",
      caption: words.say(
        "Les membres sans autre membre à \(mainRadius) ou moins",
        "The members without another member within \(mainRadius)"),
      columns: [
        .text(words.column(.place)), .text(words.column(.commune)), .text(words.column(.fellow)),
        .number(words.column(.distance)),
      ],
      rows: isolated.map { member in
        let near = member.nearest.first
        return [
          .init(diagnosis.places.sites[member.site].name), .init(place(ofSite: member.site)),
          .init(near.map { diagnosis.places.sites[$0.site].name } ?? "–"),
          words.cell(km: near?.distance_km),
        ]
      }, pageSize: 15)
  }

  /// The commune of a site.
  func place(ofSite site: Int) -> String {
    diagnosis.communeOfSite[site].map { name(ofCommune: $0) }
      ?? words.say("hors du territoire", "outside the territory")
  }
}
