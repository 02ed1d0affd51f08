import Shapes
import Studies
import Territories

/// The minutes that an earlier run found.
struct ResultTimes {
  /// The main time of the run.
  let main_min: Double
  /// For each commune of a territory its minutes; `nil` where the run had none.
  let minutes: [Double?]
  /// For each commune whether the run found a road near it.
  let hasRoad: [Bool]

  /// Reads the layer of communes of a run; `nil` where it holds no minutes.
  init?(_ layer: FeatureCollection, main_min: Double, in territory: Territory) {
    var found: [String: (minutes: Double?, access: String)] = [:]
    for feature in layer.features {
      guard let code = feature.properties["code_insee"]?.string,
        let access = feature.properties["acces_routier"]?.string
      else { continue }
      found[code] = (feature.properties["temps_min"]?.number, access)
    }
    minutes = territory.communes.map { found[$0.code]?.minutes }
    guard minutes.contains(where: { $0 != nil }) else { return nil }
    hasRoad = territory.communes.map { found[$0.code].map { $0.access != "sans route" } ?? false }
    self.main_min = main_min
  }
}

extension EvolutionStudy {
  /// The comparison of another study in minutes that two runs found, at their main time.
  init(_ study: EvolutionStudy, minutes: (before: ResultTimes, after: ResultTimes), of territory: Territory) {
    let (before, after) = (minutes.before, minutes.after)
    var measure = Measure(.minutes, limit: after.main_min)
    let both = zip(before.minutes, after.minutes).map { $0 == nil ? nil : $1 }
    measure.leftOut = LeftOut(both) { before.hasRoad[$0] && after.hasRoad[$0] }
    self.init(territory, study.members, measure, before: before.minutes, after: after.minutes)
  }
}
