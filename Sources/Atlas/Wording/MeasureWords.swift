import Studies
import Territories

/// Distances and limits in the unit of a question: kilometres, minutes, or minutes that are an estimation.
extension Wording {
  /// The farthest that is near enough: 15 km, 20 min by car.
  func limit(_ measure: Measure) -> String {
    switch measure.unit {
    case .kilometres: radius(measure.limit)
    case .minutes: say("\(time(measure.limit)) en voiture", "\(time(measure.limit)) by car")
    case .estimatedMinutes:
      say("\(time(measure.limit)) (estimation)", "\(time(measure.limit)) (estimation)")
    }
  }

  /// A mean or worst distance, to a tenth; a dash where there is none.
  func amount(_ value: Double?, _ measure: Measure) -> String {
    guard let value else { return "–" }
    let minutes = numbers.string(value, decimals: 1, unit: "min")
    switch measure.unit {
    case .kilometres: return kilometres(value)
    case .minutes: return minutes
    case .estimatedMinutes: return "≈ " + minutes
    }
  }

  /// Distances of inhabitants, all together: 1 234 km·inhabitants.
  func personAmount(_ value: Double?, _ measure: Measure) -> String {
    (value.map { count(Int($0.rounded())) } ?? "–") + " \(personUnit(measure))"
  }

  /// The unit of distances of inhabitants.
  func personUnit(_ measure: Measure) -> String {
    let unit = measure.isOfTime ? "min" : "km"
    let estimated = say(" (estimation)", " (estimation)")
    return say("\(unit)·habitants", "\(unit)·inhabitants") + (measure.isEstimated ? estimated : "")
  }

  /// How distances are counted, for the foot of a map.
  func method(_ measure: Measure, _ diagnosis: Diagnosis) -> [String] {
    switch measure.unit {
    case .kilometres: [method(diagnosis)] + gridMethod(diagnosis)
    case .minutes: [roadMethod(diagnosis, measure.roads?.record)] + leftOutNote(measure.leftOut, diagnosis)
    case .estimatedMinutes(let estimate):
      [
        say(
          "Estimation, sans routes : \(assumption(estimate)). ",
          "Estimation, without roads: \(assumption(estimate)). "
        ) + method(diagnosis)
      ]
    }
  }

  /// Where the data of a map come from, the roads included.
  func sources(_ provenance: Provenance, _ measure: Measure) -> String {
    measure.unit == .minutes ? timeSources(provenance, measure.roads?.record) : sources(provenance)
  }

  /// What roads do not serve, by name, for the terminal.
  func leftOut(_ left: LeftOut, _ diagnosis: Diagnosis) -> [String] {
    let communes = diagnosis.area.territory.communes
    let groups = [
      (left.noRoad, say("sans route à portée", "without a road near")),
      (left.unconnected, say("sans chemin vers un lieu", "without a way to a place")),
    ]
    var lines = groups.compactMap { found, reason -> String? in
      guard !found.isEmpty else { return nil }
      let people = inhabitants(found.reduce(0) { $0 + (communes[$1].population ?? 0) })
      let names = list(found.map { communes[$0].name })
      return say(
        "Laissé de côté en minutes : \(self.communes(found.count)) \(reason) (\(people)) : \(names)",
        "Left out in minutes: \(self.communes(found.count)) \(reason) (\(people)): \(names)")
    }
    if !left.sites.isEmpty {
      let (count, names) = (places(left.sites.count), list(left.sites.map(\.name)))
      lines.append(
        say(
          "Laissé de côté en minutes : \(count) loin de toute route : \(names)",
          "Left out in minutes: \(count) far from any road: \(names)"))
    }
    if left.candidates > 0 {
      let count = counted(left.candidates, ("candidat", "candidats"), ("candidate", "candidates"))
      lines.append(
        say(
          "Laissé de côté en minutes : \(count) loin de toute route",
          "Left out in minutes: \(count) far from any road"))
    }
    return lines
  }

  /// What roads do not serve, if anything: one sentence.
  func leftOutNote(_ left: LeftOut, _ diagnosis: Diagnosis) -> [String] {
    let found = left.communes
    guard !found.isEmpty else { return [] }
    let people = inhabitants(
      found.reduce(0) { $0 + (diagnosis.area.territory.communes[$1].population ?? 0) })
    return [
      say(
        "\(communes(found.count)) hors du réseau routier donné (\(people)) : sans temps, laissées de côté.",
        "\(communes(found.count)) outside the road network given (\(people)): no time, left out.")
    ]
  }
}

extension Measure {
  /// Whether distances are an estimation.
  var isEstimated: Bool { if case .estimatedMinutes = unit { true } else { false } }
}
