/// Counts pairs of sides, walking from west to east.
struct Sweep {
  private let sides: [Side]

  init(_ sides: [Side]) { self.sides = sides.sorted { $0.minX < $1.minX } }

  /// The pairs whose boxes share a point and which `isCounted`, up to a limit; the limit too where more than 10⁸ pairs
  /// would have to be looked at.
  func count(limit: Int, where isCounted: (Side, Side) -> Bool) -> Int {
    var open: [Side] = []
    var (count, patience) = (0, 100_000_000)
    for side in sides {
      open.removeAll { $0.maxX < side.minX }
      for other in open where side.minY <= other.maxY && side.maxY >= other.minY && isCounted(side, other) {
        count += 1
      }
      patience -= open.count
      guard count < limit, patience > 0 else { return limit }
      open.append(side)
    }
    return count
  }
}
