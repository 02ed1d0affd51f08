import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Départements by the share of their inhabitants within the main radius.
  func departmentMap() -> Map {
    let entries = diagnosis.levels.departments
    let found = diagnosis.standing.levels.departments.map { $0.shareWithin(mainIndex) }
    let shares = Choropleth(
      title: words.say("Part des habitants couverts", "Share of inhabitants covered"),
      areas: zip(diagnosis.area.departmentSurfaces, found).map { surface, share in
        Choropleth.Area(surface, value: share.map { $0 * 100 })
      },
      breaks: .thresholds([20, 40, 60, 80]), palette: .blues, quantity: Quantity(unit: "%"),
      countTitle: countTitle(words.say("départements", "départements")),
      outline: Stroke(theme.paper, width: 1))
    let names = zip(zip(entries, found), departmentPoints).compactMap { entry, point in
      point.map { center in
        Labels.Label(
          "\(entry.0.name.unbroken) \(words.percent(entry.1))", at: center,
          role: .figure,
          rank: 1)
      }
    }
    let layers: [any Layer] = ground + [shares] + outlines
    return map(
      .departments,
      layers + markers + [
        Labels(names, showsMarks: false), Labels(outsideNames, showsMarks: false),
        townNames(role: .place, rank: 3),
      ],
      departmentFurniture)
  }

  private var departmentFurniture: Furniture {
    let found = diagnosis.standing.levels.departments
    let ranked = zip(diagnosis.levels.departments, found).compactMap { entry, indicators in
      indicators.shareWithin(mainIndex).map { (name: entry.name, share: $0) }
    }.sorted { ($0.share, $0.name) < ($1.share, $1.name) }
    return Furniture(
      title: words.departmentTitle(ranked, mainRadius),
      subtitle: words.say(
        "Part des habitants, \(words.measure(diagnosis)) ; ensemble du territoire : \(words.percent(headline.shareWithin(mainIndex)))",
        "Share of inhabitants, \(words.measure(diagnosis)); whole territory: \(words.percent(headline.shareWithin(mainIndex)))"
      ),
      description: words.say(
        "Carte des départements selon la part de leurs habitants à \(mainRadius) ou moins d'un tiers-lieu.",
        "Map of the départements by the share of their inhabitants within \(mainRadius) of a place."))
  }
}

extension String {
  /// The text with no-break spaces and hyphens, so that it stays on one line.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}
