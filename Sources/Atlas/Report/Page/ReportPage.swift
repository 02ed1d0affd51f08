import Studies

extension Report {
  /// `rapport.html`.
  var reportPage: String {
    let style = text(PackageResources.rapport_css)
    let script = text(PackageResources.rapport_js)
    var fields = head
    let (pages, sections, closing) = (departmentPages, self.sections, closingSections)
    fields["policy"] = ReportPolicy.policy(style: style, script: script)
    fields["css"] = style
    fields["script"] = script
    fields["data"] = data
    fields["sections"] = sections.map(\.fields)
    fields["closing"] = closing.map(\.fields)
    fields["departments"] = pages
    fields["contents"] = contents(sections, closing).map { ["cid": $0.id, "ctitle": $0.title] as Fields }
    fields["findings"] = findings
    fields.merge(mapFields) { $1 }
    return ReportTemplates(.page).render("rapport", fields)
  }

  /// The sections between the map and the départements, in their order.
  var sections: [ReportSection] {
    [
      coverageSection, gapSection, departmentSection, timeSection, prioritySection,
      sitingSection, complementaritySection,
      networkSection,
    ].compactMap { $0 } + extras.sections + [epciSection].compactMap { $0 }
  }

  private func contents(
    _ sections: [ReportSection], _ closing: [ReportSection]
  ) -> [(id: String, title: String)] {
    [
      ("essentiel", words.label(ReportLabel.keyFigures)),
      ("carte-interactive", words.label(ReportLabel.mapHeading)),
    ]
      + sections.map { ($0.id, $0.title) }
      + [
        ("departements", words.label(ReportLabel.departmentPages)),
        ("communes", words.label(ReportLabel.allCommunes)),
      ]
      + closing.map { ($0.id, $0.title) }
  }

  /// What the three files share.
  var head: Fields {
    var fields: Fields = [
      "lang": words.language.rawValue, "version": Release.version, "title": title,
      "overline": words.reportOverline(diagnosis), "description": findings.first ?? title,
      "bothWays": words.bothWays(diagnosis), "w": words.labels,
      "essential": ["tiles": essentialTiles.map(\.fields)] as Fields, "footer": words.reportFooter,
    ]
    if !stage.look.credit.isEmpty { fields["credit"] = stage.look.credit.clipped(200) }
    return fields
  }

  /// The title that was asked for, or one of ours.
  var title: String { manifest.request.title?.clipped(160) ?? words.reportTitle(diagnosis) }

  private var mapFields: Fields {
    let legend = interactive?.legend ?? []
    return [
      "mapSVG": interactive?.svg ?? "",
      "mapLead": words.say(
        "Chaque commune est colorée selon la distance de \(words.name(of: diagnosis.parameters.referencePoint)) au tiers-lieu le plus proche.",
        "Each commune is coloured by the distance from \(words.name(of: diagnosis.parameters.referencePoint)) to the nearest place."
      ),
      "legendTitle": words.say("Distance au lieu le plus proche", "Distance to the nearest place"),
      "legend": legend.map {
        ["colour": $0.colour, "label": $0.label, "count": words.count($0.count)] as Fields
      },
      "switches": (interactive?.switches ?? []).map {
        ["key": $0.name, "label": layer($0.name), "on": $0.isShown] as Fields
      },
    ]
  }

  /// A layer of the interactive map; a second network bears its name.
  private func layer(_ name: String) -> String {
    let second = name == "reseau-compare" ? network.complementarity?.secondName.clipped(40) : nil
    return second ?? words.layer(name)
  }

  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Wording {
  /// A layer of the interactive map.
  func layer(_ name: String) -> String {
    switch name {
    case "communes": say("distance des communes", "distance of communes")
    case "isodistances": say("isodistances exactes", "exact isodistances")
    case "zones-blanches": say("zones blanches", "gaps")
    case "limites": say("limites des départements", "borders of départements")
    case "lieux": say("tiers-lieux", "places")
    case "reseau-compare": say("second réseau", "second network")
    case "noms": say("noms", "names")
    default: name
    }
  }
}
