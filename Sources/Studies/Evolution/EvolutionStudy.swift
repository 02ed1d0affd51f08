import Geodesy
import Shapes
public import Territories

/// Who gains and who loses between two lists of members.
public struct EvolutionStudy: Sendable {
  /// What became of each member.
  public let members: [MemberChange]
  /// The distance of each commune before, in kilometres.
  public let before_km: [Double]
  /// The distance of each commune after, in kilometres.
  public let after_km: [Double]
  /// The territory.
  public let whole: LevelChange
  /// The départements, in the order of their codes.
  public let departments: [LevelChange]
  /// The EPCI, in the order of their codes.
  public let epcis: [LevelChange]
  /// The communes, in the order of their codes.
  public let communes: [LevelChange]

  /// Makes the study.
  ///
  /// - Parameters:
  ///   - after: the territory with the second list; its main radius is that of the comparison.
  ///   - before: the sites of the first list.
  ///   - sites: the sites of the second list, as they were read.
  /// - Throws: ``StudiesError/noSites`` where none counts before.
  public init(_ after: Diagnosis, before: [Site], sites: [Site]) throws(StudiesError) {
    let isInsideOnly = after.parameters.insideOnly
    let old = Places(isInsideOnly ? before.filter(\.isInside) : before)
    let references = after.area.references.map(\.position)
    members = MemberChange.changes(
      from: old.sites, to: Places(isInsideOnly ? sites.filter(\.isInside) : sites).sites)
    before_km = try CommuneDistances(
      from: references, to: Array(old.sites.indices), of: old
    ).distance_km
    after_km = after.distances.distance_km
    let territory = after.area.territory
    let changes = EvolutionStudy.communes(
      territory, before_km, after_km, radius_km: after.parameters.mainRadius_km)
    communes = changes
    whole = LevelChange(code: "", name: "", of: changes)
    departments = territory.departments.map { department in
      let members = changes.indices.filter { territory.communes[$0].departmentCode == department.code }
      return LevelChange(code: department.code, name: department.name, of: members.map { changes[$0] })
    }
    let groups = Dictionary(grouping: changes.indices) { territory.communes[$0].epciCode }
    epcis = territory.intercommunalities.compactMap { epci in
      groups[epci.code].map { LevelChange(code: epci.code, name: epci.name, of: $0.map { changes[$0] }) }
    }
  }

  private static func communes(
    _ territory: Territory, _ before_km: [Double], _ after_km: [Double], radius_km: Double
  ) -> [LevelChange] {
    territory.communes.enumerated().map { index, commune in
      LevelChange(commune, before_km: before_km[index], after_km: after_km[index], radius_km: radius_km)
    }
  }
}

/// What changes at one level; inhabitants are counted by reference point.
public struct LevelChange: Hashable, Sendable {
  /// The official code; none for the territory.
  public var code: String
  /// The name; none for the territory.
  public var name: String
  /// Inhabitants.
  public var population = 0
  /// Inhabitants within the radius before.
  public var coveredBefore = 0
  /// Inhabitants within the radius after.
  public var coveredAfter = 0
  /// Inhabitants who are newly within the radius.
  public var gained = 0
  /// Inhabitants who no longer are.
  public var lost = 0
  /// Inhabitants whose nearest place is nearer than before.
  public var nearer = 0
  /// Inhabitants whose nearest place is farther than before.
  public var farther = 0
  /// Kilometres of all inhabitants before, one way.
  public var sumBefore_km = 0.0
  /// Kilometres of all inhabitants after, one way.
  public var sumAfter_km = 0.0

  /// The mean distance before, in kilometres; `nil` where nobody lives.
  public var meanBefore_km: Double? { population > 0 ? sumBefore_km / Double(population) : nil }
  /// The mean distance after, in kilometres; `nil` where nobody lives.
  public var meanAfter_km: Double? { population > 0 ? sumAfter_km / Double(population) : nil }

  /// Under a metre nothing has changed: positions in files are rounded to a decimetre.
  static let least_km = 1e-3

  init(_ commune: Commune, before_km: Double, after_km: Double, radius_km: Double) {
    (code, name) = (commune.code, commune.name)
    population = commune.population ?? 0
    let (was, isNow) = (before_km <= radius_km, after_km <= radius_km)
    coveredBefore = was ? population : 0
    coveredAfter = isNow ? population : 0
    gained = !was && isNow ? population : 0
    lost = was && !isNow ? population : 0
    nearer = after_km < before_km - LevelChange.least_km ? population : 0
    farther = after_km > before_km + LevelChange.least_km ? population : 0
    sumBefore_km = before_km * Double(population)
    sumAfter_km = after_km * Double(population)
  }

  init(code: String, name: String, of parts: [LevelChange]) {
    (self.code, self.name) = (code, name)
    for part in parts { add(part) }
  }

  private mutating func add(_ part: LevelChange) {
    population += part.population
    coveredBefore += part.coveredBefore
    coveredAfter += part.coveredAfter
    gained += part.gained
    lost += part.lost
    nearer += part.nearer
    farther += part.farther
    sumBefore_km += part.sumBefore_km
    sumAfter_km += part.sumAfter_km
  }
}
