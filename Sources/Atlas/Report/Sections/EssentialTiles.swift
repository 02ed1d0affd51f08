import Studies

extension Report {
  /// The figures to take home: members, inhabitants both ways, land, gaps, distance.
  var essentialTiles: [ReportTile] {
    [membersTile] + shareTiles + [areaTile, gapTile] + [distanceTile].compactMap { $0 }
  }

  private var membersTile: ReportTile {
    let inside = diagnosis.places.sites.count(where: \.isInside)
    let around = diagnosis.places.sites.count - inside
    let places = diagnosis.places.positions.count
    let more =
      around > 0 ? words.say(", et \(words.count(around)) autour", ", and \(words.count(around)) around") : ""
    return ReportTile(
      words.count(inside),
      words.agree(inside, ("tiers-lieu", "tiers-lieux"), ("place", "places"))
        + words.say(
          " du territoire\(more), en \(words.count(places)) emplacements",
          " of the territory\(more), at \(words.count(places)) spots"))
  }

  private var shareTiles: [ReportTile] {
    let squares = diagnosis.standing.squares == nil ? [] : [squareTile]
    return squares + [
      tile(
        whole.shareByReference(mainIndex), whole.coveredByReference[mainIndex],
        words.say("par point de référence", "by reference point")),
      tile(
        whole.shareByArea(mainIndex), whole.wholeCoveredByArea(mainIndex), words.say("par surface", "by area")
      ),
    ]
  }

  private var squareTile: ReportTile {
    tile(headline.shareWithin(mainIndex), headline.within(mainIndex), words.measure(diagnosis))
  }

  private func tile(_ share: Double?, _ people: Int, _ measure: String) -> ReportTile {
    ReportTile(
      words.percent(share),
      words.say(
        "des habitants à \(mainRadius) ou moins, \(measure) : \(words.inhabitants(people))",
        "of inhabitants within \(mainRadius), \(measure): \(words.inhabitants(people))"), share: share)
  }

  private var areaTile: ReportTile {
    let share = whole.shareOfArea(mainIndex)
    return ReportTile(
      words.percent(share),
      words.say(
        "du territoire à \(mainRadius) ou moins d'un lieu", "of the land within \(mainRadius) of a place"),
      share: share)
  }

  private var gapTile: ReportTile {
    let gaps = diagnosis.gaps.filter { !$0.isSliver }
    let people = Int(gaps.reduce(0) { $0 + $1.population }.rounded())
    return ReportTile(
      words.count(gaps.count),
      words.agree(gaps.count, ("zone blanche", "zones blanches"), ("gap", "gaps"))
        + words.say(
          " à plus de \(mainRadius), où \(words.agree(people, ("vit", "vivent"), ("", ""))) \(words.inhabitants(people))",
          " beyond \(mainRadius), home to \(words.inhabitants(people))"))
  }

  private var distanceTile: ReportTile? {
    headline.distribution.map {
      ReportTile(
        words.kilometres($0.median_km),
        words.say(
          "distance médiane au tiers-lieu le plus proche ; un habitant sur dix est à plus de \(words.kilometres($0.p90_km))",
          "median distance to the nearest place; one inhabitant in ten is beyond \(words.kilometres($0.p90_km))"
        ))
    }
  }
}
