import Siting
import Studies
import Territories

/// What the terminal says of new places.
extension Wording {
  /// The next places, in the summary of a run.
  func summary(of study: SitingStudy, _ diagnosis: Diagnosis) -> [String] {
    let places = study.places.map { place in
      "\(place.candidate.name) (\(signed(place.gained)))".quoted(self)
    }
    let names = places.isEmpty ? "" : " : ".quoted(self) + list(places)
    return [sitingTitle(study) + names, "  " + sitingValue(study)]
  }

  /// A number of new places that is none.
  public func badNewPlaces(_ count: Int) -> String {
    say(
      "--new-places \(count) : donnez un nombre de 0 à 100 (0 : ne pas chercher).",
      "--new-places \(count): give a number from 0 to 100 (0: no search).")
  }

  /// The answer of `site`, line by line.
  public func summary(
    _ study: SitingStudy, _ diagnosis: Diagnosis, files: [String], folder: String
  ) -> [String] {
    var lines = [sitingTitle(study), "  " + sitingValue(study)]
    lines += study.solver.map { [line($0)] } ?? []
    lines += states(study.before, study.after, among: study.demand.people, study.measure)
    lines += study.places.map { line($0, study.measure, diagnosis) }
    if study.question.objective == .completion, !study.beyond.isEmpty {
      lines.append(
        say(
          "\(communes(study.beyond.count)) hors d'atteinte de tout candidat",
          "\(communes(study.beyond.count)) beyond the reach of any candidate"))
    }
    lines += study.curve.map { line($0, study.measure) }
    return lines + leftOut(study.measure.leftOut, diagnosis) + [fileCount(files, folder)]
      + files.map { "  " + $0 }
  }

  func fileCount(_ files: [String], _ folder: String) -> String {
    counted(files.count, ("fichier", "fichiers"), ("file", "files"))
      + say(" dans \(folder)/ :", " in \(folder)/:")
  }

  /// Two states, one line each.
  func states(
    _ before: AccessState, _ after: AccessState, among people: Double, _ measure: Measure
  ) -> [String] {
    let radius = limit(measure)
    return [(say("avant", "before"), before), (say("après", "after"), after)].map { word, state in
      let share = percent(people > 0 ? Double(state.covered) / people : nil)
      return say(
        "  \(word) : \(inhabitants(state.covered)) à \(radius) (\(share)), \(communes(state.coveredCommunes)) ; \(amount(state.mean, measure)) en moyenne, \(amount(state.worst, measure)) au plus",
        "  \(word): \(inhabitants(state.covered)) within \(radius) (\(share)), \(communes(state.coveredCommunes)); \(amount(state.mean, measure)) on average, \(amount(state.worst, measure)) at most"
      )
    }
  }

  private func line(_ place: NewPlace, _ measure: Measure, _ diagnosis: Diagnosis) -> String {
    let territory = diagnosis.area.territory
    let code = place.candidate.commune.map { territory.communes[$0].code } ?? place.candidate.id
    let helped = place.departments.compactMap { territory.department(code: $0)?.name }
    let whom = helped.isEmpty ? "" : say(" ; aide : ", "; helps: ") + list(helped)
    return "\(place.rank). \(place.candidate.name) (\(code)) : ".quoted(self)
      + say(
        "\(signed(place.gained)) habitants couverts, \(personAmount(place.saved, measure)) \(measure.isOfTime ? "épargnées" : "épargnés")",
        "\(signed(place.gained)) inhabitants covered, \(personAmount(place.saved, measure)) saved"
      ) + whom
  }

  private func line(_ step: BudgetStep, _ measure: Measure) -> String {
    "  \(newPlaces(step.count)) : ".quoted(self)
      + say(
        "\(inhabitants(step.state.covered)) couverts, \(amount(step.state.mean, measure)) en moyenne, \(amount(step.state.worst, measure)) au plus",
        "\(inhabitants(step.state.covered)) covered, \(amount(step.state.mean, measure)) on average, \(amount(step.state.worst, measure)) at most"
      )
  }
}
