import Shapes
import Studies

/// One way in which minutes are known, and how names say which.
struct TimeBasis: Sendable {
  let standing: TimeStanding
  let parameters: TimeParameters
  /// The estimation, where minutes are estimated from straight distances; else they are by road.
  let estimate: TimeEstimate?

  /// The end of the names of files.
  var stem: String { estimate == nil ? "temps" : "estimation" }
  /// What stands before the unit in the names of columns that hold minutes.
  var mark: String { estimate == nil ? "" : "_estime" }
  /// Where the minutes come from, for a column of every row.
  var source: String { estimate == nil ? TimeNames.credit : TimeNames.estimation }
}

extension TimeStudy {
  /// By road, then estimated; each where there is such.
  var bases: [TimeBasis] {
    let byRoad = times.map { TimeBasis(standing: $0.standing, parameters: parameters, estimate: nil) }
    let estimated = estimated.flatMap { standing in
      estimate.map { TimeBasis(standing: standing, parameters: parameters, estimate: $0) }
    }
    return [byRoad, estimated].compactMap { $0 }
  }
}

extension TimeNames {
  /// What data that are estimated from straight distances say of their source.
  static let estimation = "estimation à vol d'oiseau, sans routes"
}
