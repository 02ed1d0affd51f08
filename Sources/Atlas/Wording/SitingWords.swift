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

  /// Land that comes to be near enough.
  func newlyCovered(_ measure: Measure) -> String {
    let word = say("nouvellement couvert", "newly covered")
    return measure.unit == .minutes ? word + say(" (isochrones)", " (isochrones)") : word
  }

  /// Land that is too far.
  func beyond(_ measure: Measure) -> String {
    guard measure.unit == .minutes else {
      return say("au-delà de \(limit(measure))", "beyond \(limit(measure))")
    }
    return say(
      "au-delà de \(limit(measure)), ou loin de toute route", "beyond \(limit(measure)), or far from any road"
    )
  }

  /// A number with its sign.
  func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + count(value) }

  func newPlaces(_ value: Int) -> String {
    counted(value, ("nouveau lieu", "nouveaux lieux"), ("new place", "new places"))
  }

  /// The finding, for a headline.
  func sitingTitle(_ study: SitingStudy) -> String {
    let radius = limit(study.measure)
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
        "\(places) : de \(amount(study.before.mean, study.measure)) à \(amount(study.after.mean, study.measure)) en moyenne",
        "\(places): from \(amount(study.before.mean, study.measure)) to \(amount(study.after.mean, study.measure)) on average"
      )
    case .center:
      return say(
        "\(places) : de \(amount(study.before.worst, study.measure)) à \(amount(study.after.worst, study.measure)) au plus loin",
        "\(places): from \(amount(study.before.worst, study.measure)) to \(amount(study.after.worst, study.measure)) at the farthest"
      )
    }
  }

  /// How good the plan is, and how surely.
  func sitingValue(_ study: SitingStudy) -> String {
    let aim = objective(study.question.objective, study.measure)
    let proof = proof(of: study)
    let demand = demand(of: study)
    return say(
      "\(aim) parmi \(count(study.candidateCount)) candidats, \(demand) ; \(proof)",
      "\(aim) among \(count(study.candidateCount)) candidates, \(demand); \(proof)"
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

  private func objective(_ objective: Objective, _ measure: Measure) -> String {
    switch objective {
    case .coverage:
      say("Le plus d'habitants à \(limit(measure))", "Most inhabitants within \(limit(measure))")
    case .median where measure.isOfTime: say("Le plus petit temps moyen", "Least mean time")
    case .median: say("La plus petite distance moyenne", "Least mean distance")
    case .center where measure.isOfTime: say("Le plus petit temps maximal", "Least worst time")
    case .center: say("La plus petite distance maximale", "Least worst distance")
    case .completion: say("Le moins de lieux pour couvrir chacun", "Fewest places to cover all")
    }
  }
}
