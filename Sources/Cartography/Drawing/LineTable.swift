/// Lines of which each is kept once, in whichever direction it comes again.
struct LineTable {
  /// The lines, as they came first.
  private(set) var lines: [[GridPoint]] = []
  /// In each slot the number of a line and one more; none where it is zero.
  private var slots = [Int32](repeating: 0, count: 64)

  /// Keeps a line that has not come before.
  mutating func note(_ line: [GridPoint]) {
    var slot = home(line)
    while slots[slot] != 0 {
      if LineTable.isSame(lines[Int(slots[slot]) - 1], line) { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    lines.append(line)
    slots[slot] = Int32(lines.count)
    if lines.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, line) in lines.enumerated() {
      var slot = home(line)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Where the search for a line begins; its ends and length tell it from nearly all others.
  private func home(_ line: [GridPoint]) -> Int {
    guard let first = line.first?.packed, let last = line.last?.packed else { return 0 }
    // The same for both directions.
    let ends = (first &+ last) &* 0xBF58_476D_1CE4_E5B9 ^ first &* last
    let mixed = (ends ^ UInt64(line.count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  private static func isSame(_ a: [GridPoint], _ b: [GridPoint]) -> Bool {
    guard a.count == b.count else { return false }
    return a == b || a.indices.allSatisfy { a[$0] == b[b.count - 1 - $0] }
  }
}
