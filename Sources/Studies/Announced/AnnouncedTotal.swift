import Foundation
import Territories

/// A number of members that somebody announced.
public struct AnnouncedTotal: Hashable, Sendable {
  /// The network.
  public var network: String
  /// The category; `nil` where all members are meant.
  public var category: String?
  /// How many were announced.
  public var count: Int

  /// An announced number.
  public init(network: String, category: String?, count: Int) {
    self.network = network
    self.category = category
    self.count = count
  }
}

extension AnnouncedTotal {
  /// Understands announced numbers under plain names: a network's, or a category's of the network named before, or of the first.
  ///
  /// - Parameters:
  ///   - named: names and numbers, in the user's order.
  ///   - networks: the networks that were read.
  public static func resolved(_ named: [(name: String, count: Int)], among networks: [Network])
    -> [AnnouncedTotal]
  {
    var current = networks.first?.name ?? ""
    return named.map { name, count in
      let network = networks.first { $0.name.isSameName(as: name) }
      current = network?.name ?? current
      return AnnouncedTotal(network: current, category: network == nil ? name : nil, count: count)
    }
  }
}

/// An announced number beside the one that was read.
public struct AnnouncedCheck: Hashable, Sendable {
  /// What was announced.
  public var announced: AnnouncedTotal
  /// Members that were read and are used, in the territory and outside.
  public var found: Int
  /// Those of them outside the territory.
  public var outside: Int

  /// Read less announced.
  public var difference: Int { found - announced.count }
}

/// Announced parts beside the total announced for the same network.
public struct AnnouncedSum: Hashable, Sendable {
  /// The network.
  public var network: String
  /// The numbers announced by category, in the user's order.
  public var parts: [Int]
  /// The number announced for the whole network.
  public var total: Int

  /// What the parts add up to.
  public var sum: Int { parts.reduce(0, +) }
}

extension String {
  /// Whether two names differ in case, accents and outer blanks only.
  func isSameName(as other: String) -> Bool { plainName == other.plainName }

  private var plainName: String {
    folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
