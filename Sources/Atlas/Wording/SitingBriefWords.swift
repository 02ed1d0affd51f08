import Studies

/// `synthese-implantations.md`: the new places in sentences.
extension Wording {
  /// The lines of the text, in Markdown.
  func brief(_ study: SitingStudy, _ diagnosis: Diagnosis) -> [String] {
    let radius = limit(study.measure)
    var lines = ["# " + sitingTitle(study), "", sitingValue(study) + ".", ""]
    lines += states(study.before, study.after, among: study.demand.people, study.measure).map {
      "-" + $0.dropFirst()
    }
    lines.append("")
    lines += study.places.map { "\($0.rank). " + sentence($0, study, diagnosis, radius) }
    if !study.beyond.isEmpty { lines += ["", stillBeyond(study.beyond.count, radius)] }
    let left = leftOut(study.measure.leftOut, diagnosis)
    if !left.isEmpty { lines += [""] + left.map { "- " + $0.markdown } }
    if study.measure.roads != nil { lines += ["", roadCredit + "."] }
    return lines
  }

  private func sentence(
    _ place: NewPlace, _ study: SitingStudy, _ diagnosis: Diagnosis, _ radius: String
  ) -> String {
    let territory = diagnosis.area.territory
    let names = place.departments.compactMap { territory.department(code: $0)?.name }.map(\.markdown)
    let land = names.isEmpty ? "" : say(" (\(list(names)))", " (\(list(names)))")
    let saved = personAmount(place.saved, study.measure)
    return say(
      "**\(place.candidate.name.markdown)** : \(inhabitants(place.gained)) et \(communes(place.gainedCommunes.count)) de plus à \(radius)\(land), \(saved) \(study.measure.isOfTime ? "épargnées" : "épargnés").",
      "**\(place.candidate.name.markdown)**: \(inhabitants(place.gained)) and \(communes(place.gainedCommunes.count)) more within \(radius)\(land), \(saved) saved."
    )
  }

  private func stillBeyond(_ value: Int, _ radius: String) -> String {
    let communes = communes(value)
    return say(
      value < 2 ? "\(communes) reste au-delà de \(radius)." : "\(communes) restent au-delà de \(radius).",
      value == 1 ? "\(communes) stays beyond \(radius)." : "\(communes) stay beyond \(radius).")
  }
}

extension String {
  /// The text on one line, with Markdown's own signs made plain (CommonMark 0.31, § 2.4).
  fileprivate var markdown: String {
    reduce(into: "") { text, character in
      if character.isNewline {
        text += " "
      } else {
        if character.isASCII, character.isPunctuation || character.isSymbol { text += "\\" }
        text.append(character)
      }
    }
  }
}
