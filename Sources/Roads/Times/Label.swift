/// The time from a node to its nearest site, and which site that is, in one number.
///
/// Labels compare by time, then by the place of the site in the list: the least label is the answer, ties included.
package struct Label: Hashable, Comparable, Sendable {
  /// Milliseconds in the upper half, the site in the lower.
  package var bits: UInt64

  /// No site is reached.
  package static let none = Label(bits: .max)

  /// The site of a candidate that is to be sooner than sites: it comes after them all, so that ties stay theirs.
  package static let challenger = Int(UInt32.max - 1)

  package init(bits: UInt64) { self.bits = bits }

  /// A time to a site.
  package init(time_ms: UInt64, site: Int) { bits = time_ms << 32 | UInt64(UInt32(truncatingIfNeeded: site)) }

  /// Milliseconds.
  package var time_ms: UInt64 { bits >> 32 }
  /// The place of the site in the list.
  package var site: Int { Int(bits & 0xFFFF_FFFF) }

  /// The label of a place from which this one is so many milliseconds away.
  package func before(_ time_ms: UInt64) -> Label { Label(bits: bits &+ time_ms << 32) }

  /// No trip takes longer, in milliseconds: nearly 25 days.
  package static let longest_ms: UInt64 = (1 << 31) - 1

  package static func < (left: Label, right: Label) -> Bool { left.bits < right.bits }
}

/// Where a search begins: a node, with the time from there to a site.
package struct Seed: Hashable {
  var node: Int
  var label: Label

  /// A seed.
  package init(node: Int, label: Label) {
    self.node = node
    self.label = label
  }
}
