import Geodesy
import Shapes
public import Territories

/// Who gains and who loses between two lists of members.
public struct EvolutionStudy: Sendable {
  /// In what distances are, and from where on they are too far.
  public let measure: Measure
  /// What became of each member.
  public let members: [MemberChange]
  /// The distance of each commune before; `nil` where it is not counted.
  public let before: [Double?]
  /// The distance of each commune after; `nil` where it is not counted.
  public let after: [Double?]
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
  ///   - after: the territory with the second list; its main radius is the limit in kilometres.
  ///   - before: the sites of the first list.
  ///   - sites: the sites of the second list, as they were read.
  ///   - metric: in what the question is asked.
  /// - Throws: ``StudiesError/noSites`` where none counts before, ``StudiesError/roadsElsewhere`` where roads serve none of
  ///   a list.
  public init(
    _ after: Diagnosis, before: [Site], sites: [Site], by metric: Metric = .kilometres
  ) throws(StudiesError) {
    let isInsideOnly = after.parameters.insideOnly
    let old = Places(isInsideOnly ? before.filter(\.isInside) : before)
    let yardstick = Yardstick(metric, of: after)
    let was = try yardstick.distances(to: Array(old.sites.indices), of: old)
    let isNow = try yardstick.distances(to: Array(after.places.sites.indices), of: after.places)
    let both = zip(was, isNow).map { was, isNow in was == nil ? nil : isNow }
    guard both.contains(where: { $0 != nil }) else { throw .roadsElsewhere }
    let new = Places(isInsideOnly ? sites.filter(\.isInside) : sites)
    self.init(
      after.area.territory, MemberChange.changes(from: old.sites, to: new.sites),
      yardstick.measure(both, sites: old.sites + after.places.sites), before: was, after: isNow)
  }

  /// A study of distances that are known; a commune without one of them is not counted.
  ///
  /// - Parameters:
  ///   - members: what became of each member.
  ///   - before: for each commune of the territory its distance before, in the unit of the measure.
  ///   - after: the same after.
  public init(
    _ territory: Territory, _ members: [MemberChange], _ measure: Measure, before: [Double?], after: [Double?]
  ) {
    self.measure = measure
    self.members = members
    self.before = zip(before, after).map { $1 == nil ? nil : $0 }
    self.after = zip(before, after).map { $0 == nil ? nil : $1 }
    let changes = zip(territory.communes, zip(before, after)).map {
      LevelChange($0, before: $1.0, after: $1.1, measure)
    }
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
}
