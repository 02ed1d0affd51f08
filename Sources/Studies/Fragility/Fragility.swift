import Geodesy
import Shapes

/// What the territory would lose if one member closed, counted by reference point.
///
/// A commune is lost where the member's place is the only one within the main radius, or the main time, of its reference
/// point. Of
/// several members at one place, one may close and nobody is farther from a place than before.
public struct Fragility: Hashable, Sendable {
  /// Index into ``Places/sites``.
  public var site: Int
  /// How many members stand at its place, itself included.
  public var membersAtPlace: Int
  /// Inhabitants who would fall beyond the main radius, or time, if it closed.
  public var lostPopulation: Int
  /// Communes that would.
  public var lostCommunes: Int
  /// Inhabitants who would fall beyond it if all members at its place closed.
  public var lostPopulationWithPlace: Int
  /// Communes that would, ascending.
  public var communesOfPlace: [Int]
}

extension Fragility {
  /// The fragility of every member that counts: most inhabitants lost first, then with its place, then by id.
  ///
  /// - Throws: what PROJ said.
  static func survey(_ diagnosis: Diagnosis) throws(StudiesError) -> [Fragility] {
    survey(diagnosis, dependants: try dependants(diagnosis))
  }

  /// The same from the communes that have no other place within reach than one.
  ///
  /// - Parameter dependants: these communes for each place, ascending.
  static func survey(_ diagnosis: Diagnosis, dependants: [[Int]]) -> [Fragility] {
    let places = diagnosis.places
    let communes = diagnosis.area.territory.communes
    let found = places.sitesAtPosition.indices.flatMap { place in
      let sites = places.sitesAtPosition[place]
      let population = dependants[place].reduce(0) { $0 + (communes[$1].population ?? 0) }
      return sites.map { site in
        Fragility(
          site: site, membersAtPlace: sites.count, lostPopulation: sites.count == 1 ? population : 0,
          lostCommunes: sites.count == 1 ? dependants[place].count : 0, lostPopulationWithPlace: population,
          communesOfPlace: dependants[place])
      }
    }
    return found.sorted {
      ($1.lostPopulation, $1.lostPopulationWithPlace, $0.site) < (
        $0.lostPopulation, $0.lostPopulationWithPlace, $1.site
      )
    }
  }

  /// For each place, the communes that have no other within the main radius, ascending.
  private static func dependants(_ diagnosis: Diagnosis) throws(StudiesError) -> [[Int]] {
    let radius_km = diagnosis.parameters.mainRadius_km
    let references = diagnosis.area.references.map(\.position)
    let found = try doors {
      try NearestSite.find(for: references, among: diagnosis.places.positions, count: 2)
    }
    var dependants = [[Int]](repeating: [], count: diagnosis.places.positions.count)
    for (commune, near) in found.enumerated() {
      let within = near.sites.filter { $0.distance_km <= radius_km }
      if within.count == 1 { dependants[within[0].site].append(commune) }
    }
    return dependants
  }
}
