import Geodesy
import Roads
import Shapes
import Territories

/// What a study says of the networks as such in minutes by road: beside the coverage, never changing it.
public struct TimeNetworkStudy: Sendable {
  /// What the territory would lose within the main time if one member closed.
  public let fragility: [Fragility]
  /// What two networks reach alone, together, and not at all; `nil` where there are no two.
  public let complementarity: TimeComplementarity?
  /// The main figures under other choices.
  public let sensitivity: TimeSensitivity

  /// Looks at the networks of a diagnosis.
  ///
  /// - Parameters:
  ///   - networks: what was found of them in kilometres.
  ///   - sites: all sites, inside and outside.
  /// - Throws: what GEOS or PROJ said.
  public init(
    _ diagnosis: Diagnosis, _ networks: NetworkStudy, sites: [Site], roads: RoadNetwork,
    parameters: TimeParameters
  ) throws(StudiesError) {
    let anchors = roads.anchors(
      of: diagnosis.area.references.map(\.position), within_km: parameters.snapping_km)
    fragility = Fragility.survey(diagnosis, roads: roads, from: anchors, parameters)
    complementarity = networks.complementarity.map {
      TimeComplementarity($0, diagnosis, roads: roads, from: anchors, parameters)
    }
    sensitivity = try TimeSensitivity(diagnosis, sites: sites, roads: roads, parameters: parameters)
  }
}

extension Fragility {
  /// The fragility of every member that counts, by the time of the way.
  ///
  /// - Parameter anchors: where each commune joins the roads; one that does not depends on no member.
  static func survey(
    _ diagnosis: Diagnosis, roads: RoadNetwork, from anchors: [Anchor?], _ parameters: TimeParameters
  ) -> [Fragility] {
    let places = diagnosis.places.positions
    let travel = roads.travel(
      to: roads.anchors(of: places, within_km: parameters.snapping_km), limit_min: parameters.main_min)
    var dependants = [[Int]](repeating: [], count: places.count)
    for (commune, near) in travel.nearest(2, from: anchors).enumerated() where near.count == 1 {
      dependants[near[0].site].append(commune)
    }
    return survey(diagnosis, dependants: dependants)
  }
}
