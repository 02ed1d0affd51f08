import Cartography
import Geodesy
import Shapes
import Studies

extension PlateStage {
  /// Gaps by their inhabitants, with their farthest points.
  func gapMap() -> Map {
    let gaps = diagnosis.gaps.filter { !$0.isSliver }
    let surfaces = Choropleth(
      title: words.say("Habitants de la zone blanche", "Inhabitants of the gap"),
      areas: gaps.map { Choropleth.Area($0.surface, value: $0.population) },
      breaks: .thresholds([1_000, 10_000, 50_000, 250_000]), palette: .yellowOrangeRed,
      quantity: Quantity(unit: words.say("hab.", "inh.")), countTitle: words.say("zones", "gaps"),
      outline: Stroke(Colour(0x7A3B12), width: 0.8))
    let points = farthestPoints(gaps)
    let crosses = Markers(
      points, symbol: Symbol(.cross, colour: theme.ink, radius: theme.symbolRadius * 1.1),
      legend: words.say("point le plus éloigné de tout lieu", "point farthest from any place"))
    let names = zip(gaps, points).enumerated().map { rank, gap in
      Labels.Label(label(of: gap.0), at: gap.1, role: .place, rank: 1 + rank)
    }
    let layers: [any Layer] = ground + [surfaces] + outlines
    return map(
      .gaps, layers + [markers, crosses, Labels(names, showsMarks: false), areaNames, Labels(capitals)],
      gapFurniture(gaps))
  }

  private func label(of gap: Gap) -> String {
    "\(gap.id) : \(words.kilometres(gap.farthestDistance_km))".quoted(words)
  }

  private func farthestPoints(_ gaps: [Gap]) -> [Point<Planar>] {
    (try? Projection.project(gaps.map(\.farthest), to: .lambert93)) ?? []
  }

  private func gapFurniture(_ gaps: [Gap]) -> Furniture {
    let people = Int(gaps.reduce(0) { $0 + $1.population }.rounded())
    let far = gaps.map(\.farthestDistance_km).max()
    let farthest = far.map {
      words.say(
        " ; le point le plus éloigné est à \(words.kilometres($0)) de tout lieu",
        "; the farthest point is \(words.kilometres($0)) from any place")
    }
    return Furniture(
      title: words.say(
        "\(words.gaps(gaps.count)), où vivent \(words.inhabitants(people))",
        "\(words.gaps(gaps.count)), home to \(words.inhabitants(people))"),
      subtitle: words.say(
        "Parties d'un seul tenant à plus de \(mainRadius) de tout lieu ; population au prorata de la surface\(farthest ?? "")",
        "Connected parts beyond \(mainRadius) of any place; population in proportion to area\(farthest ?? "")"
      ),
      description: words.say(
        "Carte des zones blanches selon leur population, avec leur point le plus éloigné.",
        "Map of the gaps by population, with their farthest points."),
      figures: [
        KeyFigure(
          words.squareKilometres(diagnosis.gapSummaries[mainIndex].area_km2),
          words.say("à plus de \(mainRadius)", "beyond \(mainRadius)"))
      ])
  }
}
