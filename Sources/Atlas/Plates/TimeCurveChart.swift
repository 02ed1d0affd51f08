import Cartography
import Studies

extension PlateStage {
  /// The share of inhabitants within each time, by road or estimated, with the times of the study.
  func timeCurveChart(_ basis: TimeBasis) -> Chart {
    let points = basis.standing.curve.points.map { Curve.Point(x: $0.reach, y: $0.share * 100) }
    return Chart(
      id: "courbe-population-\(basis.stem)", page: page,
      across: Axis(
        title: words.timeAxis(isEstimate: basis.estimate != nil), quantity: Quantity(unit: "min")),
      up: Axis(
        title: words.say("Part cumulée des habitants", "Cumulated share of inhabitants"),
        quantity: Quantity(unit: "%"), range: 0...100),
      curves: [Curve(points)], marks: marks(basis), furniture: furniture(basis),
      style: Style(theme: theme, words: words.vocabulary))
  }

  private func marks(_ basis: TimeBasis) -> [Mark] {
    zip(basis.parameters.times_min, basis.standing.whole.sharesWithin).compactMap { time, share in
      share.map {
        Mark(
          x: time, y: $0 * 100, text: "\(words.time(time)) : \(words.percent($0))".quoted(words),
          isMain: time == basis.parameters.main_min)
      }
    }
  }

  private func furniture(_ basis: TimeBasis) -> Furniture {
    let (whole, main) = (basis.standing.whole, words.time(basis.parameters.main_min))
    let found = whole.distribution
    let (median, p90) = (words.minutes(found?.median_min ?? .nan), words.minutes(found?.p90_min ?? .nan))
    let how = words.travelling(basis.estimate)
    return Furniture(
      title: words.say(
        "La moitié des habitants sont à \(median) ou moins d'un tiers-lieu \(how), un sur dix à plus de \(p90)",
        "Half of the inhabitants are within \(median) of a place \(how), one in ten beyond \(p90)"),
      subtitle: words.say(
        "Part des habitants selon leur temps de trajet jusqu'au lieu atteint le plus tôt, \(words.timeBasis(diagnosis)) ; les plus éloignés sont à \(words.minutes(found?.max_min ?? .nan))",
        "Share of inhabitants by their time to the place reached first, \(words.timeBasis(diagnosis)); the farthest are at \(words.minutes(found?.max_min ?? .nan))"
      ),
      description: words.say(
        "Courbe de la part cumulée des habitants selon le temps de trajet jusqu'au tiers-lieu le plus proche ; les valeurs sont dans courbe-population-\(basis.stem).csv.",
        "Curve of the cumulated share of inhabitants by time to the nearest place; its values are in courbe-population-\(basis.stem).csv."
      ),
      figures: [
        KeyFigure(
          words.minutes(found?.mean_min ?? .nan),
          words.say("en moyenne par habitant", "mean of the inhabitants")
        ),
        KeyFigure(median, words.say("temps médian", "median time")),
        KeyFigure(
          p90, words.say("que neuf habitants sur dix ne dépassent pas", "not exceeded by nine in ten")),
        KeyFigure(
          words.percent(whole.poverty?.headcount),
          words.say("des habitants à plus de \(main)", "of inhabitants beyond \(main)")),
      ], notes: timeNotes(basis), credit: look.credit, logo: look.logo)
  }

  /// How minutes are counted, and where they come from.
  private func timeNotes(_ basis: TimeBasis) -> [String] {
    if let estimate = basis.estimate { return [words.estimateMethod(estimate)] + notes }
    guard let study = timeStudy, let times = study.times else { return notes }
    return timeNotes(study, times)
  }
}
