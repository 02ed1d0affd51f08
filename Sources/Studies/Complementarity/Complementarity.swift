import Shapes
import Territories
import Topology

/// What two networks cover alone, together, and not at all, at the main radius.
public struct Complementarity: Sendable {
  /// The levels at which it is counted.
  public enum Level: String, Hashable, Sendable {
    /// The whole territory.
    case territory = "territoire"
    /// A département.
    case department = "departement"
    /// An EPCI, by its communes in the territory.
    case epci
    /// A commune.
    case commune
  }

  /// The figures of one place.
  public struct Entry: Hashable, Sendable {
    /// The level.
    public var level: Level
    /// The official code; none for the territory.
    public var code: String
    /// The name; none for the territory.
    public var name: String
    /// The figures.
    public var parts: Parts
  }

  /// What is shared out.
  public struct Parts: Hashable, Sendable {
    /// Inhabitants, by the reference point of their commune.
    public var byReference = Split<Int>()
    /// Inhabitants, in proportion to area.
    public var byArea = Split<Double>()
    /// Geodesic area, in km².
    public var area_km2 = Split<Double>()

    /// Adds a part (a commune to its EPCI).
    mutating func add(_ part: Parts) {
      byReference += part.byReference
      byArea += part.byArea
      area_km2 += part.area_km2
    }
  }

  /// The name of the first network.
  public let firstName: String
  /// The name of the second.
  public let secondName: String
  /// The sites of the first that count, by id.
  public let firstSites: [Site]
  /// Those of the second.
  public let secondSites: [Site]
  /// The territory, départements, EPCI, communes, each by code.
  public let entries: [Entry]
  /// The territory beyond the first network, in Lambert-93, metres.
  public let beyondFirst: MultiPolygon<Planar>
  /// The territory beyond the second.
  public let beyondSecond: MultiPolygon<Planar>
  /// The territory beyond both.
  public let beyondBoth: MultiPolygon<Planar>

  /// The figures of the territory.
  public var whole: Parts { entries.first?.parts ?? Parts() }
}

extension Complementarity {
  /// Compares two networks.
  ///
  /// - Throws: what GEOS or PROJ said.
  init(_ first: NetworkReach, _ second: NetworkReach, _ diagnosis: Diagnosis) throws(StudiesError) {
    (firstName, secondName) = (first.name, second.name)
    (firstSites, secondSites) = (first.sites, second.sites)
    let union = try doors { try Overlay.union(crossing: [first.discs, second.discs]) }
    let outline = diagnosis.area.outline
    let (either, beyond) = try sideBySide(
      { () throws(StudiesError) in diagnosis.survey.surfaces.shares(in: [union])[0] },
      { () throws(StudiesError) in try Complementarity.beyond(outline, first, second) })
    entries = ComplementarityCount(diagnosis, first, second, either: either).entries
    (beyondFirst, beyondSecond, beyondBoth) = (beyond[0], beyond[1], beyond[2])
  }

  /// The territory less what the first covers, the second, and either.
  private static func beyond(
    _ outline: MultiPolygon<Planar>, _ first: NetworkReach, _ second: NetworkReach
  ) throws(StudiesError) -> [MultiPolygon<Planar>] {
    try doors {
      let beyondFirst = try first.beyond ?? Overlay.split(outline, by: first.discs).beyond
      return [beyondFirst]
        + (try [outline, beyondFirst].map { ground throws(TopologyError) in
          try Overlay.split(ground, by: second.discs).beyond
        })
    }
  }
}
