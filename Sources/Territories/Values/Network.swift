/// A named list of sites: the RésO, the Fabriques de territoire, France services.
public struct Network: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The sites, in the order of their file.
  public var sites: [Site]

  /// A network from its sites.
  public init(name: String, sites: [Site] = []) {
    self.name = name
    self.sites = sites
  }

  /// The sites that stand in the territory.
  public var sitesInside: [Site] { sites.filter(\.isInside) }

  /// The categories met, each once, in the order of the file.
  public var categories: [String] {
    var seen: Set<String> = []
    return sites.compactMap(\.category).filter { seen.insert($0).inserted }
  }
}
