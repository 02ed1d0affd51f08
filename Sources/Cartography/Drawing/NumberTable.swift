/// Numbers, each with a slot of its own and a value in it: an open table for one use.
///
/// Swift's own dictionary, whose hash withstands an adversary, takes three times as long.
struct NumberTable<Value> {
  /// A number and its value lie side by side, so that both come from memory at once.
  private struct Entry {
    /// The number and one more; none where it is zero.
    var number: UInt64
    var value: Value
  }

  private var entries: [Entry]
  private let bits: Int

  /// A table with room for so many numbers, and a value for each that has not been given one.
  init(capacity: Int, value: Value) {
    var bits = 4
    while 1 << bits < capacity + capacity / 2 { bits += 1 }
    self.bits = bits
    entries = Array(repeating: Entry(number: 0, value: value), count: 1 << bits)
  }

  /// How many slots there are.
  var slots: Int { entries.count }

  /// The slot of a number, which is noted; the number is not the largest there is.
  @inline(__always) mutating func slot(noting number: UInt64) -> Int {
    let slot = find(number)
    entries[slot].number = number &+ 1
    return slot
  }

  /// The slot of a number that has been noted.
  @inline(__always) func slot(of number: UInt64) -> Int? {
    let slot = find(number)
    return entries[slot].number == 0 ? nil : slot
  }

  /// The number in a slot.
  @inline(__always) func number(in slot: Int) -> UInt64? {
    entries[slot].number == 0 ? nil : entries[slot].number &- 1
  }

  /// The value in a slot.
  @inline(__always) subscript(slot: Int) -> Value {
    get { entries[slot].value }
    set { entries[slot].value = newValue }
  }

  /// Where a number stands, or the free slot where it would.
  @inline(__always) private func find(_ number: UInt64) -> Int {
    // Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, §6.4).
    var slot = Int(
      truncatingIfNeeded: ((number ^ number >> 29) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    while entries[slot].number != 0, entries[slot].number != number &+ 1 {
      slot = (slot &+ 1) & (entries.count &- 1)
    }
    return slot
  }
}
