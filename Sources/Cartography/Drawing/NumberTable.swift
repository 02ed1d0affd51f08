/// Numbers, each with a slot of its own: an open table for one use.
///
/// Swift's own dictionary, whose hash withstands an adversary, takes three times as long.
struct NumberTable {
  /// In each slot a number and one more; none where it is zero.
  private var numbers: [UInt64]
  private let bits: Int

  /// A table with room for so many numbers.
  init(capacity: Int) {
    var bits = 4
    while 1 << bits < capacity + capacity / 2 { bits += 1 }
    self.bits = bits
    numbers = Array(repeating: 0, count: 1 << bits)
  }

  /// How many slots there are.
  var slots: Int { numbers.count }

  /// The slot of a number, which is noted; the number is not the largest there is.
  @inline(__always) mutating func slot(noting number: UInt64) -> Int {
    let slot = find(number)
    numbers[slot] = number &+ 1
    return slot
  }

  /// The slot of a number that has been noted.
  @inline(__always) func slot(of number: UInt64) -> Int? {
    let slot = find(number)
    return numbers[slot] == 0 ? nil : slot
  }

  /// The number in a slot.
  @inline(__always) subscript(slot: Int) -> UInt64? { numbers[slot] == 0 ? nil : numbers[slot] &- 1 }

  /// Where a number stands, or the free slot where it would.
  @inline(__always) private func find(_ number: UInt64) -> Int {
    // Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, §6.4).
    var slot = Int(
      truncatingIfNeeded: ((number ^ number >> 29) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    while numbers[slot] != 0, numbers[slot] != number &+ 1 { slot = (slot &+ 1) & (numbers.count &- 1) }
    return slot
  }
}
