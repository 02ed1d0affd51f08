import Shapes
import Territories

/// The indicators of every level, and of every class of every typology.
public struct IndicatorLevels: Sendable {
  /// The classes of one typology.
  public struct Classes: Sendable {
    /// The name of the typology.
    public let typology: String
    /// The classes by name, that of the communes without one last; `nil` is its name.
    public let names: [String?]
    /// The indicators of each class.
    public let indicators: [Indicators]
    /// For each commune the place of its class.
    public let classOfCommune: [Int]
  }

  /// The territory.
  public let whole: Indicators
  /// The départements, as in the territory.
  public let departments: [Indicators]
  /// The EPCI, as in ``Levels/epcis``.
  public let epcis: [Indicators]
  /// The communes, as in the territory.
  public let communes: [Indicators]
  /// The typologies, in the order given.
  public let typologies: [Classes]
}

extension IndicatorLevels {
  /// Measures every level.
  ///
  /// - Parameters:
  ///   - levels: what is counted by commune and by area.
  ///   - inhabitants: where people live, and how far from a site.
  ///   - typologies: classes by commune.
  init(
    _ area: StudyArea, _ levels: Levels, _ inhabitants: Inhabitants, typologies: [Typology],
    parameters: StudyParameters
  ) {
    let territory = area.territory
    let survey = IndicatorSurvey(territory, inhabitants, parameters)
    let epciOfCommune = levels.epciOfCommune(territory)
    // With a million squares each takes a tenth of a second.
    let jobs: [@Sendable () -> [Indicators]] = [
      { survey.measure([levels.whole], group: territory.communes.map { _ in 0 }) },
      { survey.measure(levels.departments.map(\.coverage), group: survey.departmentOfCommune) },
      { survey.measure(levels.epcis.map(\.coverage), group: epciOfCommune) },
      { survey.measureCommunes(levels.communes) },
    ]
    let found = inParallel(jobs, slice: 1) { part in part.map { $0() } }
    (whole, departments, self.epcis, communes) = (found[0][0], found[1], found[2], found[3])
    self.typologies = typologies.map { survey.measure($0, communes: levels.communes) }
  }
}

/// Parts inhabitants into groups and measures each.
private struct IndicatorSurvey: Sendable {
  let territory: Territory
  let inhabitants: Inhabitants
  let parameters: StudyParameters
  let departmentOfCommune: [Int?]

  init(_ territory: Territory, _ inhabitants: Inhabitants, _ parameters: StudyParameters) {
    self.territory = territory
    self.inhabitants = inhabitants
    self.parameters = parameters
    let codes = territory.departments.map(\.code)
    let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    departmentOfCommune = territory.communes.map { index[$0.departmentCode] }
  }

  /// The indicators of groups of communes, whose coverages are known.
  func measure(_ coverages: [Coverage], group: [Int?]) -> [Indicators] {
    let departments = territory.departments.count
    let distances = inhabitants.parted(by: group, count: coverages.count)
    let pairs = zip(group, departmentOfCommune).map { group, department -> Int? in
      group.flatMap { group in department.map { group * departments + $0 } }
    }
    let parts = inhabitants.parted(by: pairs, count: coverages.count * departments)
    return coverages.indices.map { index in
      Indicators(
        coverages[index], distances: distances[index],
        departments: parts[(index * departments)..<((index + 1) * departments)].filter { !$0.isEmpty },
        parameters: parameters)
    }
  }

  /// The indicators of the communes; each lies in one département.
  func measureCommunes(_ coverages: [Coverage]) -> [Indicators] {
    let distances = inhabitants.parted(by: coverages.indices.map { $0 }, count: coverages.count)
    return zip(coverages, distances).map {
      Indicators($0, distances: $1, departments: [$1], parameters: parameters)
    }
  }

  /// The indicators of the classes of a typology; communes without class are a class of their own.
  func measure(_ typology: Typology, communes: [Coverage]) -> IndicatorLevels.Classes {
    let classes = territory.communes.map { typology.classes[$0.code] }
    let known = Set(classes.compactMap { $0 }).sorted()
    let names: [String?] = classes.contains(nil) ? known + [nil] : known
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let group = classes.map { index[$0] ?? 0 }
    var sums = names.map { _ in Coverage(radii: parameters.radii_km.count) }
    for (commune, group) in zip(communes, group) { sums[group].add(commune) }
    return IndicatorLevels.Classes(
      typology: typology.name, names: names, indicators: measure(sums, group: group),
      classOfCommune: group)
  }
}
