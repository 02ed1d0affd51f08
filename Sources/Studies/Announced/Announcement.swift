import Territories

/// What was announced of the networks, held against what was read.
public struct Announcement: Hashable, Sendable {
  /// Each announced number, in the user's order.
  public let checks: [AnnouncedCheck]
  /// The networks for which both a total and parts were announced.
  public let sums: [AnnouncedSum]

  /// The numbers that differ.
  public var differences: [AnnouncedCheck] { checks.filter { $0.difference != 0 } }
  /// The networks whose announced parts do not add up to the announced total.
  public var contradictions: [AnnouncedSum] { sums.filter { $0.sum != $0.total } }

  /// Holds numbers against networks.
  public init(_ totals: [AnnouncedTotal], networks: [Network]) {
    checks = totals.map { total in
      let named = networks.filter { network in network.name.isSameName(as: total.network) }
      let sites = named.flatMap(\.sites).filter { site in
        total.category.map { site.category?.isSameName(as: $0) ?? false } ?? true
      }
      return AnnouncedCheck(announced: total, found: sites.count, outside: sites.count { !$0.isInside })
    }
    sums = totals.compactMap { total in
      guard total.category == nil else { return nil }
      let parts = totals.filter { $0.network == total.network && $0.category != nil }.map(\.count)
      return parts.isEmpty ? nil : AnnouncedSum(network: total.network, parts: parts, total: total.count)
    }
  }
}
