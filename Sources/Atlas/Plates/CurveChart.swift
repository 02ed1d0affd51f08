import Cartography
import Studies

extension PlateStage {
  /// The share of inhabitants within each distance, with the radii of the study.
  func curveChart() -> Chart {
    let curve = Curve(diagnosis.standing.curve.points.map { .init(x: $0.reach, y: $0.share * 100) })
    return Chart(
      id: "courbe-population", page: page,
      across: Axis(
        title: words.say("Distance au lieu le plus proche", "Distance to the nearest place"),
        quantity: Quantity(unit: "km")),
      up: Axis(
        title: words.say("Part cumulée des habitants", "Cumulated share of inhabitants"),
        quantity: Quantity(unit: "%"), range: 0...100),
      curves: [curve], marks: curveMarks, furniture: curveFurniture,
      style: Style(theme: theme, words: words.vocabulary))
  }

  private var curveMarks: [Mark] {
    let shares = diagnosis.standing.levels.whole.sharesWithin
    return zip(diagnosis.parameters.radii_km, shares).compactMap { radius_km, share in
      share.map {
        Mark(
          x: radius_km, y: $0 * 100, text: "\(words.radius(radius_km)) : \(words.percent($0))".quoted(words),
          isMain: radius_km == diagnosis.parameters.mainRadius_km)
      }
    }
  }

  private var curveFurniture: Furniture {
    let whole = diagnosis.standing.levels.whole
    let (median, p90) = (
      words.kilometres(whole.distribution?.median_km ?? .nan),
      words.kilometres(whole.distribution?.p90_km ?? .nan)
    )
    let farthest = words.kilometres(whole.distribution?.max_km ?? .nan)
    return Furniture(
      title: words.say(
        "La moitié des habitants vivent à \(median) ou moins d'un tiers-lieu, un sur dix à plus de \(p90)",
        "Half of the inhabitants live within \(median) of a place, one in ten beyond \(p90)"),
      subtitle: words.say(
        "Part des habitants selon leur distance au lieu le plus proche, \(words.basis(diagnosis)) ; les plus éloignés sont à \(farthest)",
        "Share of inhabitants by their distance to the nearest place, \(words.basis(diagnosis)); the farthest are at \(farthest)"
      ),
      description: words.say(
        "Courbe de la part cumulée des habitants selon la distance au tiers-lieu le plus proche ; les valeurs sont dans courbe-population.csv.",
        "Curve of the cumulated share of inhabitants by distance to the nearest place; its values are in courbe-population.csv."
      ),
      figures: [
        KeyFigure(
          words.kilometres(whole.distribution?.mean_km ?? .nan),
          words.say("distance moyenne par habitant", "mean distance of an inhabitant")),
        KeyFigure(median, words.say("distance médiane", "median distance")),
        KeyFigure(
          p90, words.say("que neuf habitants sur dix ne dépassent pas", "not exceeded by nine in ten")),
        KeyFigure(
          words.percent(whole.poverty?.headcount),
          words.say("des habitants à plus de \(mainRadius)", "of inhabitants beyond \(mainRadius)")),
        KeyFigure(
          words.numbers.string(whole.gini ?? .nan, decimals: 2),
          words.say(
            "indice de Gini des distances (0 : tous à la même distance)",
            "Gini index of distances (0: all at the same distance)")),
      ], notes: notes, credit: look.credit, logo: look.logo)
  }
}
