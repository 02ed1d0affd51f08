import Roads
import Shapes
import Territories

/// What two networks reach within the main time alone, together, and not at all, by reference point.
///
/// Land is not shared out: it would take the isochrones of each network.
public struct TimeComplementarity: Sendable {
  /// The name of the first network.
  public let firstName: String
  /// The name of the second.
  public let secondName: String
  /// The territory, départements, EPCI, communes, each by code; ``Complementarity/Parts/byReference`` alone is counted.
  public let entries: [Complementarity.Entry]
  /// For each commune, whether roads lead from it to a site of either network; those from which none does are left out.
  public let isServed: [Bool]

  /// The inhabitants of the territory.
  public var whole: Split<Int> { entries.first?.parts.byReference ?? Split() }

  /// Compares the two networks of a comparison in kilometres.
  ///
  /// - Parameter anchors: where each commune joins the roads.
  init(
    _ found: Complementarity, _ diagnosis: Diagnosis, roads: RoadNetwork, from anchors: [Anchor?],
    _ parameters: TimeParameters
  ) {
    func minutes(_ sites: [Site]) -> [Double?] {
      roads.travel(to: roads.anchors(of: sites.map(\.position), within_km: parameters.snapping_km))
        .minutes(from: anchors)
    }
    self.init(
      found, diagnosis, first: minutes(found.firstSites), second: minutes(found.secondSites),
      main_min: parameters.main_min)
  }

  /// Compares the minutes to two networks.
  init(
    _ found: Complementarity, _ diagnosis: Diagnosis, first: [Double?], second: [Double?], main_min: Double
  ) {
    (firstName, secondName) = (found.firstName, found.secondName)
    isServed = zip(first, second).map { $0 != nil || $1 != nil }
    let communes = diagnosis.area.territory.communes.indices.map { index -> Complementarity.Parts in
      guard first[index] != nil || second[index] != nil else { return Complementarity.Parts() }
      return Complementarity.Parts(
        byReference: Split(
          diagnosis.area.territory.communes[index].population ?? 0,
          first: first[index].map { $0 <= main_min } ?? false,
          second: second[index].map { $0 <= main_min } ?? false))
    }
    entries = ComplementarityCount(diagnosis, communes: communes).entries
  }
}
