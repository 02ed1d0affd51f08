import Siting
import Studies
import Territories

/// What `site` says.
extension Wording {
  func noCandidates(_ code: String) -> String {
    code.isEmpty
      ? say("Aucun emplacement candidat.", "No candidate for a new place.")
      : say(
        "Aucune commune candidate sous le code « \(code.prefix(40)) » ; vérifiez --departement ou --epci.",
        "No candidate commune under the code '\(code.prefix(40))'; check --departement or --epci.")
  }

  func unknownCategory(_ name: String) -> String {
    say(
      "Aucun lieu de la catégorie « \(name.prefix(60)) » ; écrivez-la comme dans le fichier.",
      "No place of the category '\(name.prefix(60))'; write it as the file does.")
  }

  /// A wish that leaves open where candidates are.
  public var severalScopes: String {
    say(
      "Donnez au plus un de --candidates, --departement et --epci.",
      "Give at most one of --candidates, --departement and --epci.")
  }

  func existing(_ category: String?) -> String {
    let word = say("lieu existant", "existing place")
    return category.map { "\(word) (\($0))" } ?? word
  }

  /// A number with its sign.
  func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + count(value) }

  func newPlaces(_ value: Int) -> String {
    counted(value, ("nouveau lieu", "nouveaux lieux"), ("new place", "new places"))
  }

  /// The finding, for a headline.
  func sitingTitle(_ study: SitingStudy, _ radius: String) -> String {
    let gain = inhabitants(study.after.covered - study.before.covered)
    guard !study.places.isEmpty else {
      return say(
        "Aucun nouveau lieu ne mettrait d'habitants de plus à \(radius)",
        "No new place would bring more inhabitants within \(radius)")
    }
    let places = newPlaces(study.places.count)
    switch study.question.objective {
    case .coverage:
      return say("\(places) pour \(gain) de plus à \(radius)", "\(places) for \(gain) more within \(radius)")
    case .completion:
      return say("\(places) pour que tous soient à \(radius)", "\(places) for all to be within \(radius)")
    case .median:
      return say(
        "\(places) : de \(mean(study.before)) à \(mean(study.after)) en moyenne",
        "\(places): from \(mean(study.before)) to \(mean(study.after)) on average")
    case .center:
      return say(
        "\(places) : de \(worst(study.before)) à \(worst(study.after)) au plus loin",
        "\(places): from \(worst(study.before)) to \(worst(study.after)) at the farthest")
    }
  }

  private func mean(_ state: AccessState) -> String { state.mean_km.map(kilometres) ?? "–" }
  private func worst(_ state: AccessState) -> String { state.worst_km.map(kilometres) ?? "–" }

  /// How good the plan is, and how surely.
  func sitingValue(_ study: SitingStudy, _ radius: String) -> String {
    let proof = proof(of: study)
    let demand = demand(of: study)
    return say(
      "\(objective(study.question.objective, radius)) parmi \(count(study.candidateCount)) candidats, \(demand) ; \(proof)",
      "\(objective(study.question.objective, radius)) among \(count(study.candidateCount)) candidates, \(demand); \(proof)"
    )
  }

  /// Where people are counted.
  private func demand(of study: SitingStudy) -> String {
    guard study.demand.isOfSquares else {
      return say("population au point de référence", "inhabitants at reference points")
    }
    let squares = say(
      "population de \(count(study.demand.places)) carreaux",
      "inhabitants of \(count(study.demand.places)) squares")
    guard let merged = study.demand.aggregation else { return squares }
    let side = kilometres(Double(merged.side_m) / 1_000)
    return squares
      + say(" (recherche sur des carreaux de \(side))", " (searched on squares of \(side))")
  }

  private func proof(of study: SitingStudy) -> String {
    if study.gap == 0 { return say("optimum prouvé", "proven optimal") }
    // Distances from chords leave a median or a centre uncertain by some hundred-thousandths.
    let gap = numbers.string(study.gap * 100, decimals: study.isProven ? 3 : 2, unit: "%")
    return study.isProven
      ? say("optimum prouvé à \(gap) près", "proven optimal to \(gap)")
      : say("à \(gap) au plus de l'optimum", "within \(gap) of the optimum")
  }

  private func objective(_ objective: Objective, _ radius: String) -> String {
    switch objective {
    case .coverage: say("Le plus d'habitants à \(radius)", "Most inhabitants within \(radius)")
    case .median: say("La plus petite distance moyenne", "Least mean distance")
    case .center: say("La plus petite distance maximale", "Least worst distance")
    case .completion: say("Le moins de lieux pour couvrir chacun", "Fewest places to cover all")
    }
  }

  /// The next places, in the summary of a run.
  func summary(of study: SitingStudy, _ diagnosis: Diagnosis) -> [String] {
    let radius = radius(diagnosis.parameters.mainRadius_km)
    let places = study.places.map { place in
      "\(place.candidate.name) (\(signed(place.gained)))".quoted(self)
    }
    let names = places.isEmpty ? "" : " : ".quoted(self) + list(places)
    return [sitingTitle(study, radius) + names, "  " + sitingValue(study, radius)]
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
    let radius = radius(diagnosis.parameters.mainRadius_km)
    var lines = [sitingTitle(study, radius), "  " + sitingValue(study, radius)]
    lines += study.solver.map { [line($0)] } ?? []
    lines += states(study.before, study.after, among: study.demand.people, radius)
    lines += study.places.map { line($0, diagnosis) }
    if study.question.objective == .completion, !study.beyond.isEmpty {
      lines.append(
        say(
          "\(communes(study.beyond.count)) hors d'atteinte de tout candidat",
          "\(communes(study.beyond.count)) beyond the reach of any candidate"))
    }
    lines += study.curve.map(line)
    return lines + [fileCount(files, folder)] + files.map { "  " + $0 }
  }

  func fileCount(_ files: [String], _ folder: String) -> String {
    counted(files.count, ("fichier", "fichiers"), ("file", "files"))
      + say(" dans \(folder)/ :", " in \(folder)/:")
  }

  /// Two states, one line each.
  func states(
    _ before: AccessState, _ after: AccessState, among people: Double, _ radius: String
  ) -> [String] {
    [(say("avant", "before"), before), (say("après", "after"), after)].map { word, state in
      let share = percent(people > 0 ? Double(state.covered) / people : nil)
      return say(
        "  \(word) : \(inhabitants(state.covered)) à \(radius) (\(share)), \(communes(state.coveredCommunes)) ; \(mean(state)) en moyenne, \(worst(state)) au plus",
        "  \(word): \(inhabitants(state.covered)) within \(radius) (\(share)), \(communes(state.coveredCommunes)); \(mean(state)) on average, \(worst(state)) at most"
      )
    }
  }

  private func line(_ place: NewPlace, _ diagnosis: Diagnosis) -> String {
    let territory = diagnosis.area.territory
    let code = place.candidate.commune.map { territory.communes[$0].code } ?? place.candidate.id
    let helped = place.departments.compactMap { territory.department(code: $0)?.name }
    let whom = helped.isEmpty ? "" : say(" ; aide : ", "; helps: ") + list(helped)
    return "\(place.rank). \(place.candidate.name) (\(code)) : ".quoted(self)
      + say(
        "\(signed(place.gained)) habitants couverts, \(count(Int(place.saved_km.rounded()))) km·habitants épargnés",
        "\(signed(place.gained)) inhabitants covered, \(count(Int(place.saved_km.rounded()))) km·inhabitants saved"
      ) + whom
  }

  private func line(_ step: BudgetStep) -> String {
    "  \(newPlaces(step.count)) : ".quoted(self)
      + say(
        "\(inhabitants(step.state.covered)) couverts, \(mean(step.state)) en moyenne, \(worst(step.state)) au plus",
        "\(inhabitants(step.state.covered)) covered, \(mean(step.state)) on average, \(worst(step.state)) at most"
      )
  }
}
