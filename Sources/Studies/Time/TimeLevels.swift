import Territories

/// The figures in minutes of every level.
public struct TimeLevels: Sendable {
  /// The territory.
  public let whole: TimeFigures
  /// The départements, as in the territory.
  public let departments: [TimeFigures]
  /// The EPCI, as in ``Levels/epcis`` of the main study.
  public let epcis: [TimeFigures]
  /// The communes, as in the territory.
  public let communes: [TimeFigures]

  /// Measures every level.
  ///
  /// - Parameters:
  ///   - times: how each commune reaches its site.
  ///   - levels: what is within each time.
  ///   - epcis: the codes of the EPCI, in order.
  init(
    _ territory: Territory, _ times: [CommuneTime], _ levels: Levels, epcis: [String],
    parameters: TimeParameters
  ) {
    let measure = Measuring(territory: territory, times: times, main_min: parameters.main_min)
    let departments = territory.departments.map(\.code)
    let coverages = Dictionary(uniqueKeysWithValues: levels.epcis.map { ($0.code, $0.coverage) })
    let none = Coverage(radii: parameters.times_min.count)
    whole = measure.figures([levels.whole], groups: territory.communes.map { _ in 0 })[0]
    self.departments = measure.figures(
      levels.departments.map(\.coverage),
      groups: Measuring.groups(territory, departments) { $0.departmentCode })
    self.epcis = measure.figures(
      epcis.map { coverages[$0] ?? none }, groups: Measuring.groups(territory, epcis) { $0.epciCode })
    communes = measure.figures(levels.communes, groups: territory.communes.indices.map { $0 })
  }
}

/// Parts communes into groups and measures each.
private struct Measuring {
  let territory: Territory
  let times: [CommuneTime]
  let main_min: Double

  /// The group of each commune: the place of its code among some.
  static func groups(
    _ territory: Territory, _ codes: [String], by code: (Commune) -> String?
  ) -> [Int?] {
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    return territory.communes.map { commune in code(commune).flatMap { places[$0] } }
  }

  /// The figures of groups of communes, whose coverages are known.
  func figures(_ coverages: [Coverage], groups: [Int?]) -> [TimeFigures] {
    var members = [[Int]](repeating: [], count: coverages.count)
    for (commune, group) in groups.enumerated() { if let group { members[group].append(commune) } }
    return zip(coverages, members).map { figures($0, communes: $1) }
  }

  private func figures(_ coverage: Coverage, communes: [Int]) -> TimeFigures {
    let left = communes.filter { times[$0].way == nil }
    let minutes = WeightedValues(
      communes.map { times[$0].minutes ?? .nan }, weights: communes.map { Double(population($0)) })
    return TimeFigures(
      coverage: coverage, communesLeftOut: left.count,
      populationLeftOut: left.reduce(0) { $0 + population($1) },
      distribution: TimeDistribution(minutes), poverty: Poverty(minutes, line: main_min),
      shortfall_personMin: minutes.shortfall(beyond: main_min))
  }

  private func population(_ commune: Int) -> Int { territory.communes[commune].population ?? 0 }
}
