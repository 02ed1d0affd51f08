import Cartography
import Studies

extension PlateStage {
  /// The furniture of a map of a part: what is found there, and that it is the part that counts.
  func focused(_ furniture: Furniture, _ plate: Plate, on focus: Focus) -> Furniture {
    var furniture = furniture
    let finding = finding(plate, on: focus)
    let name = focus.kind == .intercommunality ? words.shortName(ofEPCI: focus.name) : focus.name
    furniture.title = words.say("\(name) : \(finding)", "\(name): \(finding)")
    furniture.subtitle = subtitle(plate)
    furniture.figures = figures(on: focus)
    return plate == .times || plate == .isochrones ? timed(furniture, plate, on: focus) : furniture
  }

  /// The sentence that a map of a part states, its subject left out.
  private func finding(_ plate: Plate, on focus: Focus) -> String {
    let within = words.inhabitants(headline.within(mainIndex))
    let share = words.percent(headline.shareWithin(mainIndex))
    if focus.kind == .commune { return nearest(focus) }
    switch plate {
    case .coverage, .departments:
      return words.say(
        "\(share) des habitants à \(mainRadius) ou moins d'un tiers-lieu",
        "\(share) of inhabitants within \(mainRadius) of a place")
    case .gaps: return beyond
    case .distances:
      let far = whole.communes - whole.coveredCommunes[mainIndex]
      return words.distanceTitle(far, of: whole.communes, mainRadius)
    case .catchments: return catchments(of: focus)
    case .fellows: return isolated(in: focus)
    case .priorities: return shortfall
    case .siting: return siting.map { words.sitingTitle($0) } ?? "–"
    case .times, .isochrones: return timely(focus)
    case .complementarity:
      return common(focus) ?? words.say("\(within) à \(mainRadius)", "\(within) within \(mainRadius)")
    }
  }

  private func nearest(_ focus: Focus) -> String {
    let commune = focus.communes[0]
    let site = diagnosis.places.sites[diagnosis.distances.site[commune]]
    let distance = words.kilometres(diagnosis.distances.distance_km[commune])
    return words.say(
      "le lieu le plus proche, \(site.name), est à \(distance)",
      "the nearest place, \(site.name), is at \(distance)")
  }

  private var beyond: String {
    let people = headline.count - headline.within(mainIndex)
    guard people > 0 else {
      return words.say(
        "aucun habitant à plus de \(mainRadius) d'un tiers-lieu",
        "nobody lives beyond \(mainRadius) of a place")
    }
    return words.say(
      "\(words.inhabitants(people)) à plus de \(mainRadius) d'un tiers-lieu",
      "\(words.inhabitants(people)) beyond \(mainRadius) of a place")
  }

  private func catchments(of focus: Focus) -> String {
    let spots = Set(
      focus.communes.map { diagnosis.places.sites[diagnosis.distances.site[$0]].position }
    ).count
    let (spotted, communes) = (
      words.counted(spots, ("emplacement attire", "emplacements attirent"), ("spot draws", "spots draw")),
      words.communes(whole.communes)
    )
    return words.say("\(spotted) \(communes)", "\(spotted) \(communes)")
  }

  private func isolated(in focus: Focus) -> String {
    let inside = Set(focus.communes)
    let members = (network?.fellows.members ?? []).filter {
      diagnosis.communeOfSite[$0.site].map(inside.contains) ?? false
    }
    let alone = members.count(where: \.isIsolated)
    return words.isolated(alone, of: members.count, mainRadius)
  }

  private var shortfall: String {
    let total = diagnosis.standing.priorities.total
    let share = words.percent(total > 0 ? headline.shortfall_personKm / total : nil)
    return words.say(
      "\(share) du déficit d'accès du territoire", "\(share) of the territory's lack of access")
  }

  private func common(_ focus: Focus) -> String? {
    guard let found = network?.complementarity,
      let people = found.entries.first(where: { $0.level == focus.level && $0.code == focus.code })?.parts
        .byReference
    else { return nil }
    func share(_ part: Int) -> String {
      words.percent(people.total > 0 ? Double(part) / Double(people.total) : nil)
    }
    let (both, neither) = (share(people.both), share(people.neither))
    return words.say(
      "\(both) des habitants couverts par les deux réseaux, \(neither) par aucun",
      "\(both) of inhabitants covered by both networks, \(neither) by neither")
  }

  private func subtitle(_ plate: Plate) -> String {
    let all = diagnosis.standing.levels.whole.shareWithin(mainIndex)
    let comparison = words.say(
      "ensemble du territoire : \(words.percent(all)) des habitants à \(mainRadius) ou moins d'un lieu, \(words.measure(diagnosis))",
      "whole territory: \(words.percent(all)) of inhabitants within \(mainRadius) of a place, \(words.measure(diagnosis))"
    )
    return words.say(
      "\(words.shown(plate, mainRadius)) ; \(comparison)", "\(words.shown(plate, mainRadius)); \(comparison)")
  }

  private func figures(on focus: Focus) -> [KeyFigure] {
    [
      KeyFigure(
        words.percent(headline.shareWithin(mainIndex)),
        words.say(
          "des habitants à \(mainRadius) ou moins d'un lieu", "of inhabitants within \(mainRadius) of a place"
        )),
      KeyFigure(
        words.kilometres(headline.distribution?.mean_km ?? .nan),
        words.say("distance moyenne par habitant", "mean distance of an inhabitant")),
      KeyFigure(words.count(whole.sites), words.say("lieux y sont situés", "places stand there")),
    ]
  }
}
