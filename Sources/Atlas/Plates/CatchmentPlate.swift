import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Catchments by their inhabitants.
  func catchmentMap() -> Map {
    let areas = Choropleth(
      title: words.say("Habitants de l'aire d'attraction", "Inhabitants of the catchment"),
      areas: diagnosis.catchments.map { Choropleth.Area($0.surface, value: $0.population) },
      breaks: .thresholds([10_000, 25_000, 50_000, 100_000, 250_000]), palette: .yellowGreenBlue,
      quantity: Quantity(unit: words.say("hab.", "inh.")),
      countTitle: countTitle(words.say("aires", "catchments")),
      outline: Stroke(theme.paper, width: 1.1))
    let layers: [any Layer] = ground + [areas] + outlines
    return map(.catchments, layers + markers + [areaNames, townNames()], catchmentFurniture)
  }

  private var catchmentFurniture: Furniture {
    let sorted = diagnosis.catchments.map(\.population).sorted()
    let median = sorted.isEmpty ? 0 : Int(sorted[sorted.count / 2].rounded())
    let largest = Int((sorted.last ?? 0).rounded())
    return Furniture(
      title: words.catchmentTitle(sorted.count, median: median),
      subtitle: words.say(
        "Partie du territoire plus proche de ce lieu que de tout autre (polygones de Voronoï) ; population au prorata de la surface ; la plus peuplée : \(words.inhabitants(largest))",
        "Part of the territory nearer to this place than to any other (Voronoi polygons); population in proportion to area; the most populous: \(words.inhabitants(largest))"
      ),
      description: words.say(
        "Carte des aires d'attraction des tiers-lieux selon leur population.",
        "Map of the catchments of the places by population."),
      figures: [
        KeyFigure(
          words.count(diagnosis.catchments.count),
          words.catchmentNoun(sorted.count))
      ])
  }
}
