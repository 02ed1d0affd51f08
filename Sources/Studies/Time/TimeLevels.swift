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
  /// The classes of each typology, as in ``IndicatorLevels/typologies``.
  public let typologies: [[TimeFigures]]

  /// Joins what is counted of communes and of land to what is measured where people live.
  ///
  /// - Parameters:
  ///   - times: how each commune reaches its site.
  ///   - levels: what is within each time.
  ///   - standing: what is measured of the minutes.
  init(_ diagnosis: Diagnosis, _ times: [CommuneTime], _ levels: Levels, _ standing: TimeStanding) {
    let groups = TimeGroups(diagnosis)
    let left = UnservedCommunes(diagnosis.area.territory, times)
    let coverages = Dictionary(uniqueKeysWithValues: levels.epcis.map { ($0.code, $0.coverage) })
    let none = Coverage(radii: levels.whole.coveredByArea.count)
    whole = left.figures([levels.whole], groups.whole, [standing.whole])[0]
    departments = left.figures(
      levels.departments.map(\.coverage), groups.departments, standing.departments)
    epcis = left.figures(
      diagnosis.levels.epcis.map { coverages[$0.code] ?? none }, groups.epcis, standing.epcis)
    communes = left.figures(levels.communes, groups.communes, standing.communes)
    typologies = zip(diagnosis.standing.levels.typologies, standing.typologies).map { classes, reaches in
      var sums = classes.names.map { _ in none }
      for (commune, place) in zip(levels.communes, classes.classOfCommune) { sums[place].add(commune) }
      return left.figures(sums, classes.classOfCommune, reaches)
    }
  }
}

/// The communes that roads do not serve, by group.
private struct UnservedCommunes {
  let territory: Territory
  let times: [CommuneTime]

  init(_ territory: Territory, _ times: [CommuneTime]) { (self.territory, self.times) = (territory, times) }

  /// The figures of groups of communes.
  func figures(_ coverages: [Coverage], _ group: [Int?], _ reaches: [TimeReach]) -> [TimeFigures] {
    var (communes, people) = (coverages.map { _ in 0 }, coverages.map { _ in 0 })
    for (commune, group) in group.enumerated() where times[commune].way == nil {
      guard let group else { continue }
      communes[group] += 1
      people[group] += territory.communes[commune].population ?? 0
    }
    return coverages.indices.map {
      TimeFigures(
        coverage: coverages[$0], communesLeftOut: communes[$0], populationLeftOut: people[$0],
        reach: reaches[$0])
    }
  }
}
