public import Shapes
import Territories
import Topology

/// A spot where a new place may stand.
public struct Candidate: Hashable, Sendable {
  /// The name: that of its commune, or that of a list's record.
  public var name: String
  /// The identifier: the commune's code, or that of a list's record.
  public var id: String
  /// The commune in which it stands, among those of the territory; `nil` outside.
  public var commune: Int?
  /// Where it is.
  public var position: Point<Geographic>

  /// A candidate from its parts.
  public init(name: String, id: String, commune: Int?, position: Point<Geographic>) {
    self.name = name
    self.id = id
    self.commune = commune
    self.position = position
  }
}

extension Candidate {
  /// The candidates of a scope, in the order of their communes' codes or of their list.
  ///
  /// - Throws: ``StudiesError/noCandidates(_:)`` where there is none.
  static func candidates(
    _ scope: CandidateScope, in area: StudyArea
  ) throws(StudiesError) -> [Candidate] {
    let found: [Candidate]
    switch scope {
    case .everywhere: found = ofCommunes(area) { _ in true }
    case .department(let code): found = ofCommunes(area) { $0.departmentCode == code }
    case .intercommunality(let code): found = ofCommunes(area) { $0.epciCode == code }
    case .sites(let sites): found = try of(sites, area)
    }
    guard !found.isEmpty else { throw .noCandidates(name(of: scope)) }
    return found
  }

  private static func ofCommunes(_ area: StudyArea, _ isWanted: (Commune) -> Bool) -> [Candidate] {
    area.territory.communes.enumerated().filter { isWanted($0.element) }.map { index, commune in
      Candidate(
        name: commune.name, id: commune.code, commune: index, position: area.references[index].position)
    }
  }

  private static func of(_ sites: [Site], _ area: StudyArea) throws(StudiesError) -> [Candidate] {
    let communes = area.territory.communes
    let located = try doors { try Location.locate(sites.map(\.position), in: communes.map(\.surface)) }
    return zip(sites, located).map { site, commune in
      Candidate(
        name: site.name, id: site.id,
        commune: commune ?? communes.firstIndex { $0.code == site.communeCode },
        position: site.position)
    }
  }

  private static func name(of scope: CandidateScope) -> String {
    switch scope {
    case .everywhere, .sites: ""
    case .department(let code), .intercommunality(let code): code
    }
  }
}
