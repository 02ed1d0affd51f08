/// What is to be remembered of the network as such, and of the data.
extension Wording {
  /// What a second network adds.
  func complementarityFinding(added: Int, share: String, by second: String, to first: String, radius: String)
    -> String
  {
    guard added > 0 else {
      return say(
        "Le réseau « \(second) » ne couvre aucun habitant que « \(first) » ne couvre déjà à \(radius).",
        "The network “\(second)” covers no inhabitant whom “\(first)” does not cover within \(radius).")
    }
    return say(
      "Le réseau « \(second) » couvre à lui seul \(inhabitants(added)) (\(share)) que « \(first) » laisse à plus de \(radius).",
      "The network “\(second)” alone covers \(inhabitants(added)) (\(share)) whom “\(first)” leaves beyond \(radius)."
    )
  }

  /// Whose closing would cost.
  func fragilityFinding(costly: Int, of total: Int, worst: String, people: Int, radius: String) -> String {
    guard costly > 0 else {
      return say(
        "Aucune fermeture isolée n'éloignerait d'habitant à plus de \(radius).",
        "No single closing would leave an inhabitant beyond \(radius).")
    }
    return say(
      "\(places(costly)) sur \(count(total)) \(agree(costly, ("est seul à desservir une partie de ses habitants", "sont seuls à desservir une partie de leurs habitants"), ("", ""))) ; la fermeture la plus lourde, \(worst), en laisserait \(count(people)) à plus de \(radius).",
      "\(places(costly)) of \(count(total)) \(agree(costly, ("", ""), ("is", "are"))) alone in serving some inhabitants; the heaviest closing, \(worst), would leave \(count(people)) beyond \(radius)."
    )
  }

  /// Members without a fellow nearby.
  func isolationFinding(isolated: Int, of total: Int, radius: String) -> String {
    guard isolated > 0 else {
      return say(
        "Chaque membre a un autre membre à \(radius) ou moins.",
        "Each member has another member within \(radius).")
    }
    return say(
      "\(counted(isolated, ("membre", "membres"), ("member", "members"))) sur \(count(total)) \(agree(isolated, ("n'a", "n'ont"), ("", ""))) aucun autre membre à \(radius) ou moins.",
      "\(counted(isolated, ("membre", "membres"), ("member", "members"))) of \(count(total)) \(agree(isolated, ("", ""), ("has", "have"))) no other member within \(radius)."
    )
  }

  /// How far the main share depends on choices.
  ///
  /// - Parameter hasNeighbours: whether there are places outside the territory, to be counted or not.
  func sensitivityFinding(least: String, most: String, radius: String, hasNeighbours: Bool) -> String {
    guard hasNeighbours else {
      return least == most
        ? say(
          "Ce résultat ne dépend pas du point de référence des communes : \(least) à \(radius).",
          "This result does not depend on the communes' reference point: \(least) within \(radius).")
        : say(
          "Selon le point de référence des communes, ce résultat va de \(least) à \(most) des habitants à \(radius).",
          "By reference point this result goes from \(least) to \(most) of inhabitants within \(radius).")
    }
    guard least != most else {
      return say(
        "Ce résultat ne dépend ni du point de référence des communes ni des lieux voisins du territoire : \(least) à \(radius).",
        "This result depends neither on the communes' reference point nor on places around: \(least) within \(radius)."
      )
    }
    return say(
      "Selon le point de référence des communes et les lieux voisins retenus, ce résultat va de \(least) à \(most) des habitants à \(radius).",
      "By reference point and neighbouring places this result goes from \(least) to \(most) of inhabitants within \(radius)."
    )
  }

  /// What became of the records.
  func dataFinding(refused: Int, repaired: Int, noted: Int) -> String {
    guard refused + repaired + noted > 0 else {
      return say("Aucune anomalie dans les fichiers fournis.", "No anomaly in the files given.")
    }
    let parts = [
      noted > 0 ? counted(noted, ("signalement", "signalements"), ("remark", "remarks")) : nil,
      repaired > 0
        ? counted(
          repaired, ("enregistrement réparé", "enregistrements réparés"),
          ("record repaired", "records repaired"))
        : nil,
      refused > 0
        ? counted(
          refused, ("enregistrement refusé", "enregistrements refusés"), ("record refused", "records refused")
        )
        : nil,
    ].compactMap { $0 }
    return say(
      "Contrôle des données : \(parts.joined(separator: ", ")).",
      "Check of the data: \(parts.joined(separator: ", ")).")
  }

  /// What new places would bring.
  func sitingFinding(places number: Int, gained: Int, radius: String, first: String?) -> String {
    guard number > 0, gained > 0 else {
      return say(
        "Aucun nouveau lieu ne rapprocherait d'habitant à \(radius) ou moins.",
        "No new place would bring an inhabitant within \(radius).")
    }
    let example = first.map { say(" ; le premier : \($0)", "; the first: \($0)") } ?? ""
    return say(
      "\(newPlaces(number)) bien \(agree(number, ("placé amènerait", "placés amèneraient"), ("", ""))) \(inhabitants(gained)) de plus à \(radius) ou moins\(example).",
      "\(newPlaces(number)) well placed would bring \(inhabitants(gained)) more within \(radius)\(example).")
  }
}
