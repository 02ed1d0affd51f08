import Cartography
import Geodesy
import Shapes
import Studies

extension PlateStage {
  /// The land within each travel time, the gaps beyond the main one, and the members.
  func isochroneMap(_ times: TimeDiagnosis) -> Map {
    let gaps = times.gaps.filter { !$0.isSliver }
    let main = words.time(times.parameters.main_min)
    let rims = Surfaces(
      gaps.map { shown($0.surface) }, paint: Paint(outline: Stroke(theme.ink, width: 0.8)),
      legend: gaps.isEmpty
        ? "" : words.say("limite d'une zone blanche : à plus de \(main)", "rim of a gap: over \(main)"))
    let points = farthestPoints(gaps)
    let names = zip(gaps, points).prefix(8).enumerated().compactMap { rank, gap in
      gap.1.map { Labels.Label(label(of: gap.0), at: $0, role: .place, rank: 1 + rank, isKey: true) }
    }
    let crosses = Markers(
      zip(gaps, points).prefix(8).compactMap { $0.farthest == nil ? nil : $1 },
      symbol: Symbol(.cross, colour: theme.ink, radius: theme.symbolRadius * 0.9),
      legend: gaps.isEmpty
        ? ""
        : words.say(
          "point le plus éloigné d'une zone (habitants, temps)", "farthest point of a gap (inhabitants, time)"
        ))
    let layers: [any Layer] = [neighbours] + unserved(times) + [bands(times), rims] + outlines + spotlight
    return timed(
      map(
        .isochrones,
        layers + markers + [crosses, Labels(names, showsMarks: false), areaNames, townNames()],
        isochroneFurniture(times, gaps)))
  }

  /// A surface as the map can show it; data hold it whole.
  ///
  /// Isochrones are ragged where roads end: of their bends those of a pixel are left.
  private func shown(_ surface: MultiPolygon<Planar>) -> MultiPolygon<Planar> {
    surface.lighter(pixel_m: 1.5 * max(extent.width / page.width, extent.height / page.height))
  }

  /// Surfaces that hold each other, the farthest painted last.
  private func bands(_ times: TimeDiagnosis) -> Choropleth {
    let minutes = times.parameters.times_min
    return Choropleth(
      title: words.say("Temps en voiture jusqu'au lieu le plus proche", "Time by car to the nearest place"),
      areas: [Choropleth.Area(times.ground, value: 0)]
        + zip(times.beyond, minutes).map { Choropleth.Area(shown($0), value: $1) },
      breaks: .thresholds(minutes), palette: .yellowOrangeRed, quantity: Quantity(unit: "min"))
  }

  /// The land without roads, and that of communes which the network does not serve.
  private func unserved(_ times: TimeDiagnosis) -> [any Layer] {
    let walk = words.metres(times.parameters.reach_m)
    let roadless = Surfaces(
      [diagnosis.area.outline], paint: Paint(fill: .colour(theme.territory)),
      legend: times.roadlessLand.area_km2 < 1
        ? "" : words.say("à plus de \(walk) de toute route", "over \(walk) from any road"))
    guard !times.offRoadLand.surface.isEmpty else { return [roadless] }
    return [
      roadless,
      Surfaces(
        [times.offRoadLand.surface], paint: Paint(fill: theme.missing),
        legend: words.say("commune hors du réseau routier donné", "commune outside the road network given")),
    ]
  }

  private func label(of gap: TimeGap) -> String {
    let people = words.numbers.string(gap.population.rounded(), unit: words.say("hab.", "inh."))
    let far = gap.farthest.map { ", " + words.minutes($0.minutes) } ?? ""
    return "\(gap.id) : \(people)\(far)".quoted(words)
  }

  private func farthestPoints(_ gaps: [TimeGap]) -> [Point<Planar>?] {
    let found = gaps.compactMap { $0.farthest?.position }
    var points = ((try? Projection.project(found, to: .lambert93)) ?? [])[...]
    return gaps.map { $0.farthest == nil ? $0.surface.centroid : points.popFirst() }
  }

  private func isochroneFurniture(_ times: TimeDiagnosis, _ gaps: [TimeGap]) -> Furniture {
    let (whole, place) = (times.levels.whole, times.parameters.mainIndex)
    let main = words.time(times.parameters.main_min)
    let share = words.percent(times.standing.whole.sharesWithin[place])
    let people = Int(gaps.reduce(0) { $0 + $1.population }.rounded())
    let served =
      times.figures.whole.communesLeftOut == 0
      ? "" : words.say(" des communes desservies", " of the communes served")
    return Furniture(
      title: words.say(
        "\(share) des habitants\(served) sont à \(main) ou moins d'un tiers-lieu en voiture",
        "\(share) of the inhabitants\(served) are within \(main) of a place by car"),
      subtitle: words.say(
        "Territoire selon le temps par la route, au pas de \(words.metres(times.parameters.cell_m)) ; \(words.gaps(gaps.count)) à plus de \(main), où vivent \(words.inhabitants(people)) au prorata de la surface desservie",
        "Land by time by road, at a step of \(words.metres(times.parameters.cell_m)); \(words.gaps(gaps.count)) over \(main), home to \(words.inhabitants(people)) in proportion to the area served"
      ),
      description: words.say(
        "Carte des isochrones en voiture autour des tiers-lieux et des zones blanches qu'elles laissent.",
        "Map of the isochrones by car around the places and of the gaps that they leave."),
      figures: [
        KeyFigure(
          share,
          words.say(
            "des habitants couverts (\(words.measure(diagnosis)))",
            "of inhabitants covered (\(words.measure(diagnosis)))")),
        KeyFigure(
          words.percent(whole.shareOfArea(place)), words.say("de la surface couverte", "of the area covered")),
      ])
  }
}
