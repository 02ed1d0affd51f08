import Territories

/// How a population stands to its sites in minutes, by road or estimated: every level and class, the curve, the priorities.
///
/// Measured on the squares of the population grid, each at its centre, where there is one; else on reference points.
public struct TimeStanding: Sendable {
  /// Whether it is measured on squares.
  public let isBySquare: Bool
  /// The territory.
  public let whole: TimeReach
  /// The départements, as in the territory.
  public let departments: [TimeReach]
  /// The EPCI, as in ``Levels/epcis`` of the main study.
  public let epcis: [TimeReach]
  /// The communes, as in the territory.
  public let communes: [TimeReach]
  /// The classes of each typology, as in ``IndicatorLevels/typologies``.
  public let typologies: [[TimeReach]]
  /// The share of inhabitants within each time.
  public let curve: PopulationCurve
  /// Who lacks the most, in person-minutes beyond the main time.
  public let priorities: Priorities

  init(_ diagnosis: Diagnosis, _ inhabitants: TimedInhabitants, _ parameters: TimeParameters) {
    let groups = TimeGroups(diagnosis)
    func reaches(_ group: [Int?], _ count: Int) -> [TimeReach] {
      var leftOut = [Double](repeating: 0, count: count)
      for (commune, group) in group.enumerated() {
        if let group { leftOut[group] += inhabitants.leftOut[commune] }
      }
      return zip(inhabitants.reached.parted(by: group, count: count), leftOut).map {
        TimeReach($0, leftOut: $1, parameters)
      }
    }
    isBySquare = inhabitants.isBySquare
    whole = reaches(groups.whole, 1)[0]
    departments = reaches(groups.departments, diagnosis.area.territory.departments.count)
    epcis = reaches(groups.epcis, diagnosis.levels.epcis.count)
    communes = reaches(groups.communes, diagnosis.area.territory.communes.count)
    typologies = diagnosis.standing.levels.typologies.map { reaches($0.classOfCommune, $0.names.count) }
    curve = PopulationCurve(inhabitants.reached)
    priorities = Priorities(
      (communes.map(\.lack), epcis.map(\.lack), whole.lack), epciOfCommune: groups.epcis)
  }

  /// An estimation from straight distances.
  public init(_ diagnosis: Diagnosis, _ estimate: TimeEstimate, _ parameters: TimeParameters) {
    let inhabitants = TimedInhabitants(
      diagnosis, communes: diagnosis.distances.distance_km.map(estimate.minutes),
      squares: (diagnosis.standing.squares?.distance_km ?? []).map(estimate.minutes))
    self.init(diagnosis, inhabitants, parameters)
  }
}

/// For each commune the group it belongs to at each level.
struct TimeGroups {
  let whole: [Int?]
  let departments: [Int?]
  let epcis: [Int?]
  let communes: [Int?]

  init(_ diagnosis: Diagnosis) {
    let territory = diagnosis.area.territory
    let codes = territory.departments.map(\.code)
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    whole = territory.communes.map { _ in 0 }
    departments = territory.communes.map { places[$0.departmentCode] }
    epcis = diagnosis.levels.epciOfCommune(territory)
    communes = territory.communes.indices.map { $0 }
  }
}
