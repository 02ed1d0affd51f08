import Shapes
import Studies

extension Exports {
  /// What makes the curve and the priorities in minutes, each by itself.
  static func makers(_ diagnosis: Diagnosis, _ basis: TimeBasis, _ dialect: CSVDialect)
    -> [@Sendable () ->
    [OutputFile]]
  {
    [
      {
        [
          table(
            "courbe-population-\(basis.stem)", curve(basis), dialect, empty: ["habitants_cumules"])
        ]
      },
      { [table("priorites-\(basis.stem)", PriorityTable(diagnosis, basis).table, dialect)] },
    ]
  }

  /// The inhabitants within each time.
  static func curve(_ basis: TimeBasis) -> [JSONObject] {
    basis.standing.curve.points.map {
      [
        "temps\(basis.mark)_min": .minutes($0.reach), "habitants_cumules": .inhabitants($0.inhabitants),
        "part_cumulee": .share($0.share), "source_temps": .string(basis.source),
      ]
    }
  }

  /// Adds what is measured in minutes where people live, for an estimation.
  static func addEstimate(_ reach: TimeReach?, _ study: TimeStudy?, to properties: inout JSONObject) {
    guard let reach, let study else { return }
    let names = TimeNames(study.parameters)
    for (place, name) in names.times.enumerated() {
      properties.append("population_couverte_estimee_\(name)", .integer(reach.within(place)))
      properties.append("part_population_estimee_\(name)", .share(reach.sharesWithin[place]))
    }
    let minutes = reach.distribution
    properties.append("temps_moyen_estime_min", .minutes(minutes?.mean_min))
    properties.append("temps_median_estime_min", .minutes(minutes?.median_min))
    properties.append("temps_p90_estime_min", .minutes(minutes?.p90_min))
    properties.append("temps_p95_estime_min", .minutes(minutes?.p95_min))
    properties.append("temps_max_estime_min", .minutes(minutes?.max_min))
    properties.append(
      "deficit_habitants_min_estime_\(names.main)", .inhabitants(reach.shortfall_personMin))
  }
}
