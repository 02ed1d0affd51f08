import Cartography
import Geodesy
import Shapes
import Studies

extension PlateStage {
  /// Gaps, how far from everything they go, their inhabitants and farthest points.
  func gapMap() -> Map {
    let gaps = diagnosis.gaps.filter { !$0.isSliver }
    let rims = Surfaces(
      gaps.map(\.surface), paint: Paint(outline: Stroke(theme.ink, width: 0.9)),
      legend: words.say("limite d'une zone blanche", "rim of a gap"))
    let points = farthestPoints(gaps)
    let crosses = Markers(
      points, symbol: Symbol(.cross, colour: theme.ink, radius: theme.symbolRadius * 1.1),
      legend: words.say(
        "point le plus éloigné d'une zone (habitants, distance)",
        "farthest point of a gap (inhabitants, distance)"))
    let names = zip(gaps, points).enumerated().map { rank, gap in
      Labels.Label(label(of: gap.0), at: gap.1, role: .place, rank: 1 + rank, isKey: true)
    }
    let layers: [any Layer] = [neighbours, depths, rims, boundaries] + spotlight
    return map(
      .gaps, layers + markers + [crosses, Labels(names, showsMarks: false), areaNames, townNames()],
      gapFurniture(gaps))
  }

  /// The land beyond the main radius, by distance: surfaces that hold each other, the farthest painted last.
  private var depths: Choropleth {
    let radii = diagnosis.parameters.radii_km
    let nested = (mainIndex..<radii.count).map { Choropleth.Area(diagnosis.beyond[$0], value: radii[$0]) }
    return Choropleth(
      title: words.say("Distance au lieu le plus proche", "Distance to the nearest place"),
      areas: [Choropleth.Area(diagnosis.area.outline, value: 0)] + nested,
      breaks: .thresholds(Array(radii[mainIndex...])), palette: .yellowOrangeRed,
      quantity: Quantity(unit: "km"))
  }

  private func label(of gap: Gap) -> String {
    let people = words.numbers.string(gap.population.rounded(), unit: words.say("hab.", "inh."))
    return "\(gap.id) : \(people), \(words.kilometres(gap.farthestDistance_km))".quoted(words)
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
      title: words.gapTitle(gaps.count, people, mainRadius),
      subtitle: words.say(
        "Parties d'un seul tenant à plus de \(mainRadius) de tout lieu ; population au prorata de la surface\(farthest ?? "")",
        "Connected parts beyond \(mainRadius) of any place; population in proportion to area\(farthest ?? "")"
      ),
      description: words.say(
        "Carte des zones blanches, avec leur population et leur point le plus éloigné.",
        "Map of the gaps, with their population and farthest points."),
      figures: [
        KeyFigure(
          words.squareKilometres(diagnosis.gapSummaries[mainIndex].area_km2),
          words.say("à plus de \(mainRadius)", "beyond \(mainRadius)"))
      ])
  }
}
