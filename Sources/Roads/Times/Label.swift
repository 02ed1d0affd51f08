/// The time from a node to its nearest site, and which site that is, in one number.
///
/// Labels compare by time, then by the place of the site in the list: the least label is the answer, ties included.
struct Label: Hashable, Comparable {
  /// Milliseconds in the upper half, the site in the lower.
  var bits: UInt64

  /// No site is reached.
  static let none = Label(bits: .max)

  init(bits: UInt64) { self.bits = bits }

  /// A time to a site.
  init(time_ms: UInt64, site: Int) { bits = time_ms << 32 | UInt64(UInt32(truncatingIfNeeded: site)) }

  /// Milliseconds.
  var time_ms: UInt64 { bits >> 32 }
  /// The place of the site in the list.
  var site: Int { Int(bits & 0xFFFF_FFFF) }

  /// The label of a place from which this one is so many milliseconds away.
  func before(_ time_ms: UInt64) -> Label { Label(bits: bits &+ time_ms << 32) }

  /// No trip takes longer, in milliseconds: nearly 25 days.
  static let longest_ms: UInt64 = (1 << 31) - 1

  static func < (left: Label, right: Label) -> Bool { left.bits < right.bits }
}
