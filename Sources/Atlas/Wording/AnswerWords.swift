import Studies

/// Headings of the pages of questions, beside those of the report.
enum AnswerHeading {
  case opening, closures, evolution, members, winners, losers, ranking
}

/// What the pages of questions say.
extension Wording {
  /// The heading of a section.
  func heading(_ heading: AnswerHeading) -> String {
    switch heading {
    case .opening: self.heading(ReportHeading.siting)
    case .closures: say("Ce que coûteraient des fermetures", "What closures would cost")
    case .evolution: say("Ce qui a changé", "What has changed")
    case .members: say("Lieux ouverts, fermés, déplacés", "Places opened, closed, moved")
    case .winners: say("Qui gagne", "Who gains")
    case .losers: say("Qui perd", "Who loses")
    case .ranking: say("Les fermetures les plus coûteuses", "The costliest closures")
    }
  }

  /// What stands above the title of a question's page.
  func questionOverline(_ heading: AnswerHeading, _ diagnosis: Diagnosis) -> String {
    let inside = diagnosis.places.sites.count(where: \.isInside)
    let ground = "\(communes(diagnosis.levels.whole.communes)), \(inhabitants(diagnosis.area.population))"
    return "\(self.heading(heading)) · \(territoryName(diagnosis)) · \(places(inside)), \(ground)"
  }

  /// The heading of what new places save.
  func savedColumn(_ measure: Measure) -> String {
    measure.unit == .kilometres
      ? column(.saved) : say("\(timeUnit(measure)) épargnées", "\(timeUnit(measure)) saved")
  }

  /// The heading of what closures add.
  func addedColumn(_ measure: Measure) -> String {
    measure.unit == .kilometres
      ? say("Habitants·km ajoutés", "Inhabitant·km added")
      : say("\(timeUnit(measure)) ajoutées", "\(timeUnit(measure)) added")
  }

  private func timeUnit(_ measure: Measure) -> String {
    let unit = say("Habitants·min", "Inhabitant·min")
    return measure.isEstimated ? unit + say(" (estimation)", " (estimation)") : unit
  }

  /// What is to be remembered of new places: how good they are, before and after, what is left out.
  func findings(_ study: SitingStudy, _ diagnosis: Diagnosis) -> [String] {
    let states = states(study.before, study.after, among: study.demand.people, study.measure)
    let lines = [sitingValue(study)] + states + (study.solver.map { [line($0)] } ?? [])
    return sentences(lines + leftOut(study.measure.leftOut, diagnosis))
  }

  /// What is to be remembered of closures.
  func findings(_ study: ClosureStudy, _ diagnosis: Diagnosis) -> [String] {
    let states = states(study.before, study.after, among: Double(study.population), study.measure)
    return sentences(
      [closureValue(study, diagnosis)] + states + leftOut(study.measure.leftOut, diagnosis))
  }

  /// What is to be remembered of a comparison.
  func findings(_ study: EvolutionStudy, _ diagnosis: Diagnosis) -> [String] {
    let whole = study.whole
    let lines = [
      evolutionMembers(study.members),
      say(
        "\(inhabitants(whole.nearer)) plus près d'un lieu qu'avant, \(count(whole.farther)) plus loin",
        "\(inhabitants(whole.nearer)) nearer to a place than before, \(count(whole.farther)) farther"),
    ]
    return sentences(lines + leftOut(study.measure.leftOut, diagnosis))
  }

  private func sentences(_ lines: [String]) -> [String] {
    lines.map { line in
      let text = String(line.drop { $0.isWhitespace }).capitalizedFirst
      return text.hasSuffix(".") || text.hasSuffix("…") ? text : text + "."
    }
  }

  /// What straight lines do not say.
  var asTheCrowFlies: String {
    say(
      "À vol d'oiseau n'est pas la route : en montagne, 15 km peuvent demander 40 minutes. Les distances ne disent rien des horaires, de la capacité ni des services de chaque lieu.",
      "As the crow flies is not the road: in the mountains 15 km may take 40 minutes. Distances say nothing of opening hours, capacity or services."
    )
  }
}
