/// Some of the sites, taken together: those of one category, or of one network.
public struct SiteGroup: Hashable, Sendable {
  /// What the sites of a group have in common.
  public enum Kind: String, Hashable, Sendable {
    /// The same category.
    case category = "categorie"
    /// The same network.
    case network = "reseau"
  }

  /// What they have in common.
  public var kind: Kind
  /// The category or the network's name; `nil` for the sites without a category.
  public var name: String?
  /// Indices into ``Places/sites``, ascending.
  public var sites: [Int]
}

extension SiteGroup {
  /// The categories in order of size, those without a category last; then the networks, where there are several.
  static func groups(of places: Places) -> [SiteGroup] {
    let sites = places.sites.indices
    let categories = grouped(Dictionary(grouping: sites) { places.sites[$0].category }, kind: .category)
    let networks = grouped(Dictionary(grouping: sites) { places.sites[$0].networkName }, kind: .network)
    return (categories.contains { $0.name != nil } ? categories : []) + (networks.count > 1 ? networks : [])
  }

  private static func grouped(_ groups: [String?: [Int]], kind: Kind) -> [SiteGroup] {
    groups.map { SiteGroup(kind: kind, name: $0, sites: $1.sorted()) }.sorted {
      ($0.name == nil ? 1 : 0, $1.sites.count, $0.name ?? "") < (
        $1.name == nil ? 1 : 0, $0.sites.count, $1.name ?? ""
      )
    }
  }
}

/// The coverage that one group gives alone, at the main radius.
public struct GroupCoverage: Sendable {
  /// The sites.
  public let group: SiteGroup
  /// The number of these sites in the territory.
  public let sitesInside: Int
  /// The nearest of these sites for each commune.
  public let distances: CommuneDistances
  /// The coverage at every level; arrays hold the main radius alone.
  public let levels: Levels
}
