/// What maps say that depends on how many there are.
extension Wording {
  /// Members without a fellow within a radius.
  func isolated(_ alone: Int, of all: Int, _ radius: String) -> String {
    guard alone > 0 else {
      return say(
        "aucun des \(count(all)) membres n'est isolé : chacun en a un autre à \(radius) ou moins",
        "none of the \(count(all)) members is isolated: each has another within \(radius)")
    }
    return say(
      alone == 1
        ? "1 membre sur \(count(all)) n'a aucun autre membre à \(radius) ou moins"
        : "\(count(alone)) membres sur \(count(all)) n'ont aucun autre membre à \(radius) ou moins",
      "\(count(alone)) of \(count(all)) members \(alone == 1 ? "has" : "have") no other member within \(radius)"
    )
  }

  /// Gaps and who lives there.
  func gapTitle(_ gaps: Int, _ people: Int, _ radius: String) -> String {
    guard gaps > 0 else {
      return say(
        "Aucune zone blanche : tout le territoire est à \(radius) ou moins d'un tiers-lieu",
        "No gap: the whole territory is within \(radius) of a place")
    }
    let lives = people < 2 ? "vit" : "vivent"
    return say(
      people == 0
        ? "\(self.gaps(gaps)), où personne ne vit" : "\(self.gaps(gaps)), où \(lives) \(inhabitants(people))",
      people == 0
        ? "\(self.gaps(gaps)), where nobody lives" : "\(self.gaps(gaps)), home to \(inhabitants(people))")
  }

  /// Communes beyond a radius; begins with a small letter where there is none.
  func distanceTitle(_ far: Int, of all: Int, _ radius: String) -> String {
    guard far > 0 else {
      return say(
        "aucune commune à plus de \(radius) d'un tiers-lieu", "no commune is beyond \(radius) of a place")
    }
    return say(
      "\(communes(far)) sur \(count(all)) à plus de \(radius) d'un tiers-lieu",
      "\(communes(far)) of \(count(all)) \(far == 1 ? "is" : "are") beyond \(radius) of a place")
  }

  /// How many live in a catchment.
  func catchmentTitle(_ catchments: Int, median: Int) -> String {
    guard catchments > 1 else {
      return say(
        "Une seule aire d'attraction, de \(inhabitants(median))",
        "One catchment only, of \(inhabitants(median))")
    }
    return say(
      "La moitié des aires d'attraction comptent plus de \(inhabitants(median))",
      "Half of the catchments hold more than \(inhabitants(median))")
  }

  /// What the number of catchments counts.
  func catchmentNoun(_ catchments: Int) -> String {
    catchments < 2
      ? say("aire d'attraction (une par emplacement)", "catchment (one for each spot)")
      : say("aires d'attraction (une par emplacement)", "catchments (one for each spot)")
  }

  /// From the least to the best covered département.
  ///
  /// - Parameter ranked: shares, ascending.
  func departmentTitle(_ ranked: [(name: String, share: Double)], _ radius: String) -> String {
    guard let least = ranked.first, let most = ranked.last else {
      return say(
        "Part des habitants à \(radius) ou moins d'un tiers-lieu",
        "Share of inhabitants within \(radius) of a place")
    }
    guard ranked.count > 1 else {
      return say(
        "\(least.name) : \(percent(least.share)) des habitants à \(radius) ou moins d'un tiers-lieu",
        "\(least.name): \(percent(least.share)) of inhabitants within \(radius) of a place")
    }
    return say(
      "À \(radius) ou moins d'un tiers-lieu : de \(percent(least.share)) (\(least.name)) à \(percent(most.share)) (\(most.name))",
      "Within \(radius) of a place: from \(percent(least.share)) (\(least.name)) to \(percent(most.share)) (\(most.name))"
    )
  }

  /// How much of the lack lies in the first EPCI.
  func priorityTitle(
    _ share: Double?, _ leading: Int, of all: Int, first: String?, _ radius: String
  ) -> String {
    guard let first else {
      return say(
        "Aucun habitant à plus de \(radius) d'un tiers-lieu : pas de déficit d'accès",
        "Nobody lives beyond \(radius) of a place: no lack of access")
    }
    return say(
      "\(percent(share)) du déficit d'accès tient dans \(epcis(leading)) sur \(count(all)) ; en tête : \(first)",
      "\(percent(share)) of the lack of access lies in \(epcis(leading)) of \(count(all)); first: \(first)")
  }

  /// A change of a share, in points.
  func points(_ change: Double) -> String {
    let sign = change > 0.05 ? "+" : ""
    return sign + numbers.string(change, decimals: 1, unit: say("pt", "pt"))
  }

  /// What a map shows, in a few words.
  func shown(_ plate: Plate, _ radius: String) -> String {
    switch plate {
    case .catchments:
      say(
        "Partie du territoire plus proche de ce lieu que de tout autre",
        "Part of the territory nearer to this place than to any other")
    case .complementarity:
      say(
        "Territoire à \(radius) ou moins d'un lieu de chaque réseau",
        "Land within \(radius) of a place of each network")
    case .coverage:
      say(
        "Disques de \(radius) autour des lieux et zones blanches",
        "Discs of \(radius) around places, and gaps")
    case .departments:
      say("Part des habitants couverts par département", "Share of inhabitants covered by département")
    case .distances:
      say(
        "Distance à vol d'oiseau de la commune au lieu le plus proche",
        "Distance as the crow flies to the nearest place")
    case .fellows:
      say(
        "Lieux voisins, qu'aucun autre du réseau ne sépare (graphe de Gabriel)",
        "Neighbouring places, no other between them (Gabriel graph)")
    case .gaps: say("Zones à plus de \(radius) de tout lieu", "Land beyond \(radius) of any place")
    case .siting:
      say(
        "Lieux existants, nouveaux lieux et territoire nouvellement couvert",
        "Existing places, new ones and newly covered land")
    case .times:
      say(
        "Temps par la route de la commune au lieu atteint le plus tôt",
        "Time by road to the place reached first")
    case .isochrones: say("Territoire selon le temps par la route", "Land by time by road")
    case .priorities:
      say(
        "Déficit : habitants × kilomètres au-delà de \(radius)",
        "Shortfall: inhabitants × kilometres beyond \(radius)")
    }
  }
}

extension String {
  /// The text with a capital for its first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
