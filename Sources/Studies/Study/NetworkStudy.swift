import Shapes
import Territories

/// What a study says of the networks as such: beside the coverage, never changing it.
public struct NetworkStudy: Sendable {
  /// What the territory would lose if one member closed.
  public let fragility: [Fragility]
  /// Members among themselves.
  public let fellows: Fellows
  /// What two networks cover alone, together, and not at all; `nil` where there are no two.
  public let complementarity: Complementarity?
  /// The main figures under other choices.
  public let sensitivity: Sensitivity
  /// What was announced of the networks, beside what was read.
  public let announcement: Announcement

  /// Looks at the networks of a diagnosis.
  ///
  /// - Parameters:
  ///   - networks: the networks of the diagnosis, in the user's order.
  ///   - announced: numbers of members that somebody announced.
  ///   - comparison: a network that is no part of it, to which the first is compared; else the first two are.
  /// - Throws: what GEOS or PROJ said.
  public init(
    _ diagnosis: Diagnosis, networks: [Network], comparison: Network? = nil, announced: [AnnouncedTotal] = []
  ) throws(StudiesError) {
    // GEOS, which looks for points inside communes, is asked first: it works on one core.
    (sensitivity, (fragility, fellows, complementarity)) = try sideBySide(
      { () throws(StudiesError) in try Sensitivity(diagnosis, sites: networks.flatMap(\.sites)) },
      { () throws(StudiesError) in
        (
          try Fragility.survey(diagnosis), try Fellows(diagnosis),
          try NetworkStudy.complementarity(diagnosis, networks, comparison)
        )
      })
    announcement = Announcement(announced, networks: networks + [comparison].compactMap { $0 })
  }

  private static func complementarity(
    _ diagnosis: Diagnosis, _ networks: [Network], _ comparison: Network?
  ) throws(StudiesError) -> Complementarity? {
    guard let name = networks.first?.name else { return nil }
    let named = try NetworkReach(of: diagnosis, named: name)
    // A network that is alone is no group: it is all there is.
    let isAlone = Set(diagnosis.places.sites.map(\.networkName)) == [name]
    guard let first = named ?? (isAlone ? NetworkReach(all: diagnosis, name: name) : nil) else { return nil }
    var second: NetworkReach?
    if let comparison {
      second = try NetworkReach(of: comparison, beside: diagnosis)
    } else if networks.count > 1 {
      second = try NetworkReach(of: diagnosis, named: networks[1].name)
    }
    guard let second else { return nil }
    return try Complementarity(first, second, diagnosis)
  }
}
