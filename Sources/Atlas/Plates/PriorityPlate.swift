import Cartography
import Shapes
import Studies
import Territories

extension PlateStage {
  /// EPCI by the share of their inhabitants beyond the main radius, and circles for what they lack in all.
  func priorityMap() -> Map {
    let communes = communesOfEPCI
    let surfaces = communes.map { MultiPolygon($0.flatMap { diagnosis.area.communeSurfaces[$0].polygons }) }
    let shares = Choropleth(
      title: words.say(
        "Part des habitants à plus de \(mainRadius)", "Share of inhabitants beyond \(mainRadius)"),
      areas: zip(surfaces, diagnosis.standing.levels.epcis).map { surface, indicators in
        Choropleth.Area(surface, value: indicators.poverty.map { $0.headcount * 100 })
      },
      breaks: .thresholds([20, 40, 60, 80]), palette: .blues, quantity: Quantity(unit: "%"),
      countTitle: countTitle("EPCI"))
    let ranked = diagnosis.standing.priorities.epcis
    let points = ranked.map { surfaces[$0.index].centroid }
    var circles = Circles(
      title: words.say(
        "Déficit : habitants × km au-delà de \(mainRadius)",
        "Shortfall: inhabitants × km beyond \(mainRadius)"),
      circles: zip(ranked, points).compactMap { priority, point in
        point.map { Circles.Circle($0, value: priority.shortfall) }
      },
      quantity: Quantity(unit: words.say("hab.·km", "inh.·km")), colour: Palette.categories[1],
      largestRadius: 26)
    circles.opacity = 0.92
    let names = zip(ranked, points).prefix(8).enumerated().compactMap { rank, pair in
      pair.1.map {
        Labels.Label(label(of: pair.0, rank: rank + 1), at: $0, role: .place, rank: 1 + rank, isKey: true)
      }
    }
    let borders = Partition(
      surfaces.map { [$0] },
      stroke: Stroke(theme.paper, width: 0.7))
    let layers: [any Layer] = ground + [shares, borders] + outlines
    return map(
      .priorities,
      layers + [
        circles, Labels(names, showsMarks: false), areaNames,
        townNames(role: .note, rank: 20),
      ],
      priorityFurniture(ranked))
  }

  private var communesOfEPCI: [[Int]] {
    var communes: [String: [Int]] = [:]
    for (index, commune) in diagnosis.area.territory.communes.enumerated() {
      if let code = commune.epciCode { communes[code, default: []].append(index) }
    }
    return diagnosis.levels.epcis.map { communes[$0.code] ?? [] }
  }

  private func label(of priority: Priority, rank: Int) -> String {
    "\(rank). \(words.shortName(ofEPCI: diagnosis.levels.epcis[priority.index].name))"
  }

  private func priorityFurniture(_ ranked: [Priority]) -> Furniture {
    let total = diagnosis.standing.priorities.total
    let leading = ranked.prefix(10)
    let share = total > 0 ? leading.reduce(0) { $0 + $1.shortfall } / total : nil
    let first = ranked.first.map { words.shortName(ofEPCI: diagnosis.levels.epcis[$0.index].name) }
    return Furniture(
      title: words.priorityTitle(
        share, leading.count, of: diagnosis.levels.epcis.count, first: first, mainRadius),
      subtitle: words.say(
        "Déficit : somme, sur les habitants, des kilomètres au-delà de \(mainRadius) du lieu le plus proche, \(words.basis(diagnosis)) ; EPCI dans la limite du territoire",
        "Shortfall: sum over inhabitants of the kilometres beyond \(mainRadius) of the nearest place, \(words.basis(diagnosis)); EPCI within the territory"
      ),
      description: words.say(
        "Carte des EPCI selon la part de leurs habitants à plus de \(mainRadius) d'un tiers-lieu, avec un cercle proportionnel à leur déficit ; les valeurs sont dans priorites.csv.",
        "Map of EPCI by the share of their inhabitants beyond \(mainRadius) of a place, with a circle in proportion to their shortfall; the values are in priorites.csv."
      ),
      figures: [
        KeyFigure(
          words.numbers.string(total / 1e6, decimals: 1),
          words.say(
            "millions d'habitants × km au-delà de \(mainRadius)",
            "million inhabitants × km beyond \(mainRadius)"))
      ])
  }
}
