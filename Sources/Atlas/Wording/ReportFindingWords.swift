/// The sentences of "what to remember": each takes plain numbers, and is right for none, one and many.
extension Wording {
  /// The form that goes with a number: French has the singular for 0 and 1, English for 1 alone.
  func agree(
    _ number: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    language == .french
      ? (abs(number) < 2 ? french.one : french.many) : (number == 1 ? english.one : english.many)
  }

  /// Inhabitants within the radius; `measure` says how they are counted.
  func coverageFinding(covered: Int, of total: Int, radius: String, measure: String) -> String {
    let share = percent(Double(covered) / Double(max(total, 1)))
    let rest = total - covered
    guard covered > 0 else {
      return say(
        "Aucun habitant ne vit à \(radius) ou moins d'un tiers-lieu, sur \(count(total)) (\(measure)).",
        "None of \(inhabitants(total)) lives within \(radius) of a place (\(measure)).")
    }
    guard rest > 0 else {
      return say(
        "\(agree(total, ("L'unique habitant vit", "Les \(count(total)) habitants vivent tous"), ("", ""))) à \(radius) ou moins d'un tiers-lieu (\(measure)).",
        "\(agree(total, ("", ""), ("The one inhabitant lives", "All \(count(total)) inhabitants live"))) within \(radius) of a place (\(measure))."
      )
    }
    return say(
      "\(inhabitants(covered)) sur \(count(total)) (\(share), \(measure)) \(agree(covered, ("vit", "vivent"), ("", ""))) à \(radius) ou moins d'un tiers-lieu ; \(count(rest)) \(agree(rest, ("en vit", "en vivent"), ("", ""))) plus loin.",
      "\(inhabitants(covered)) of \(count(total)) (\(share), \(measure)) \(agree(covered, ("", ""), ("lives", "live"))) within \(radius) of a place; \(count(rest)) \(agree(rest, ("", ""), ("lives", "live"))) farther."
    )
  }

  /// Communes beyond the radius, and the farthest.
  func communesFinding(
    beyond: Int, of total: Int, radius: String, farthest: String, distance: String
  ) -> String {
    let last = say(
      "la plus éloignée est \(farthest), à \(distance).", "the farthest is \(farthest), at \(distance).")
    switch beyond {
    case 0:
      return say(
        "Aucune commune n'est à plus de \(radius) d'un tiers-lieu ; \(last)",
        "No commune is beyond \(radius) of a place; \(last)")
    case 1:
      return say(
        "Une seule commune sur \(count(total)) est à plus de \(radius) d'un tiers-lieu : \(farthest), à \(distance).",
        "Only one commune of \(count(total)) is beyond \(radius) of a place: \(farthest), at \(distance).")
    default:
      return say(
        "\(communes(beyond)) sur \(count(total)) sont à plus de \(radius) d'un tiers-lieu ; \(last)",
        "\(communes(beyond)) of \(count(total)) are beyond \(radius) of a place; \(last)")
    }
  }

  /// The gaps, all together and the most populous.
  func gapsFinding(
    count number: Int, people: Int, area: String, share: String, radius: String,
    first: (name: String, people: Int)?
  ) -> String {
    guard number > 0 else {
      return say(
        "Aucune zone blanche : aucun point du territoire n'est à plus de \(radius) d'un tiers-lieu.",
        "No gap: no point of the territory is beyond \(radius) of a place.")
    }
    let around = first.map {
      number == 1
        ? say(" ; sa commune la plus peuplée : \($0.name)", "; its most populous commune: \($0.name)")
        : say(
          " ; \(count($0.people)) dans la plus peuplée, dont la première commune est \($0.name)",
          "; \(count($0.people)) in the most populous, whose first commune is \($0.name)")
    }
    return say(
      "\(gaps(number)) \(agree(number, ("occupe", "occupent"), ("", ""))) \(area), \(share) du territoire, où \(agree(people, ("vit", "vivent"), ("", ""))) \(inhabitants(people))\(around ?? "").",
      "\(gaps(number)) \(agree(number, ("", ""), ("takes", "take"))) up \(area), \(share) of the territory, home to \(inhabitants(people))\(around ?? "")."
    )
  }

  /// How far people live.
  func distanceFinding(median: String, p90: String, mean: String) -> String {
    say(
      "La moitié des habitants ont un tiers-lieu à \(median) ou moins de chez eux, à vol d'oiseau ; un sur dix en est à plus de \(p90). La moyenne est de \(mean).",
      "Half of the inhabitants have a place within \(median) as the crow flies; one in ten is beyond \(p90). The mean is \(mean)."
    )
  }

  /// The two extremes of the départements.
  func departmentsFinding(
    least: (name: String, share: String), most: (name: String, share: String), radius: String
  ) -> String {
    say(
      "D'un département à l'autre, la part des habitants à \(radius) ou moins va de \(least.share) (\(least.name)) à \(most.share) (\(most.name)).",
      "Between départements the share of inhabitants within \(radius) goes from \(least.share) (\(least.name)) to \(most.share) (\(most.name))."
    )
  }

  /// Where the lack of access is.
  func priorityFinding(leading: Int, of total: Int, share: String, first: String) -> String {
    guard total > 1 else {
      return say(
        "Tout le déficit d'accès est dans une seule intercommunalité : \(first).",
        "All the lack of access is in one EPCI: \(first).")
    }
    return say(
      "\(count(leading)) intercommunalités sur les \(count(total)) en déficit réunissent \(share) du déficit d'accès (habitants × kilomètres en trop) ; \(first) vient en tête.",
      "\(count(leading)) of the \(count(total)) EPCI that lack access hold \(share) of the shortfall (inhabitants × kilometres in excess); \(first) comes first."
    )
  }
}
