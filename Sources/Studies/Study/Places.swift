import Shapes
import Territories

/// The sites that count, in the order of their ids, and the distinct places where they stand.
///
/// Twenty sites at one address are one place for discs and catchments, and twenty sites for distances.
public struct Places: Sendable {
  /// The sites, sorted by id: the order in which ties break.
  public let sites: [Site]
  /// The distinct positions, in the order of the first site of each.
  public let positions: [Point<Geographic>]
  /// For each position, the indices of its sites, ascending.
  public let sitesAtPosition: [[Int]]

  /// Groups sites by position.
  public init(_ sites: [Site]) {
    let sorted = sites.sorted { ($0.id, $0.networkName, $0.name) < ($1.id, $1.networkName, $1.name) }
    var positions: [Point<Geographic>] = []
    var groups: [[Int]] = []
    var seen: [Point<Geographic>: Int] = [:]
    for (index, site) in sorted.enumerated() {
      if let place = seen[site.position] {
        groups[place].append(index)
      } else {
        seen[site.position] = positions.count
        positions.append(site.position)
        groups.append([index])
      }
    }
    self.sites = sorted
    self.positions = positions
    sitesAtPosition = groups
  }
}
