import Geodesy
import Shapes
public import Territories

/// What became of a member between two lists.
public enum MemberChange: Hashable, Sendable {
  /// In both, at the same place.
  case kept(before: Site, after: Site)
  /// In both, at another place; kilometres apart.
  case moved(before: Site, after: Site, distance_km: Double)
  /// In the second list alone.
  case opened(Site)
  /// In the first list alone.
  case closed(Site)
}

extension MemberChange {
  /// Under this distance a member has not moved, in kilometres: what two geocoders make of one address.
  static let still_km = 0.1
  /// Over this distance an identifier alone does not make two records one member, in kilometres.
  static let near_km = 1.0

  /// Matches two lists: by identifier, where name or place (within 1 km) agree, else by name and place together.
  ///
  /// - Returns: first what became of the members before, in their order, then the opened ones.
  static func changes(from before: [Site], to after: [Site]) -> [MemberChange] {
    var matching = Matching(before, after)
    let names = matching.names
    let isNear = { (old: Int, new: Int) in distance_km(before[old], after[new]) <= near_km }
    matching.match((before.map(\.id), after.map(\.id))) {
      names.before[$0] == names.after[$1] || isNear($0, $1)
    }
    matching.match(names, where: isNear)
    let changes = zip(before, matching.partners).map { site, partner in
      partner.map { change(site, after[$0]) } ?? .closed(site)
    }
    let known = Set(matching.partners.compactMap { $0 })
    return changes + after.indices.filter { !known.contains($0) }.map { .opened(after[$0]) }
  }

  private static func change(_ before: Site, _ after: Site) -> MemberChange {
    let distance_km = distance_km(before, after)
    return distance_km > still_km
      ? .moved(before: before, after: after, distance_km: distance_km) : .kept(before: before, after: after)
  }

  private static func distance_km(_ a: Site, _ b: Site) -> Double {
    Geodesic.grs80.distance_km(from: a.position, to: b.position)
  }
}

/// Pairs of one list's records with another's, each used once.
private struct Matching {
  let before: [Site]
  let after: [Site]
  let names: (before: [String], after: [String])
  var partners: [Int?]
  private var isFree: [Bool]

  init(_ before: [Site], _ after: [Site]) {
    (self.before, self.after) = (before, after)
    names = (before.map { folded($0.name) }, after.map { folded($0.name) })
    partners = before.map { _ in nil }
    isFree = after.map { _ in true }
  }

  /// Pairs records with the same key, the first free one that `isSame` holds for.
  mutating func match(
    _ keys: (before: [String], after: [String]), where isSame: (_ before: Int, _ after: Int) -> Bool
  ) {
    let groups = Dictionary(grouping: after.indices) { keys.after[$0] }
    for place in before.indices where partners[place] == nil {
      let options = groups[keys.before[place]] ?? []
      guard let partner = options.first(where: { isFree[$0] && isSame(place, $0) }) else { continue }
      partners[place] = partner
      isFree[partner] = false
    }
  }
}
