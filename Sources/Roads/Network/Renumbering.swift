extension EdgeStore {
  /// Numbers nodes anew, from 0 without holes, near each other in number where they are near on the ground.
  ///
  /// - Returns: the number of nodes.
  mutating func renumberNodes() -> Int {
    var place: [Int32: UInt64] = [:]
    for edge in 0..<count {
      let points = points(edge)
      place[from[edge]] = Hilbert.key(x[points.lowerBound], y[points.lowerBound])
      place[to[edge]] = Hilbert.key(x[points.upperBound - 1], y[points.upperBound - 1])
    }
    let order = place.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let number = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, Int32($0)) })
    from = from.map { number[$0] ?? 0 }
    to = to.map { number[$0] ?? 0 }
    return order.count
  }
}

/// Places along Hilbert's curve: what is near on the curve is near on the ground.
enum Hilbert {
  /// The place of a position in 10⁻⁷ degrees (Hamilton & Rau-Chaplin, 2008, in two dimensions), from 32 bits each.
  static func key(_ x: Int32, _ y: Int32) -> UInt64 {
    var (x, y) = (UInt32(bitPattern: x) ^ 1 << 31, UInt32(bitPattern: y) ^ 1 << 31)
    var key: UInt64 = 0
    for bit in stride(from: UInt32(31), through: 0, by: -1) {
      let (right, top) = (x >> bit & 1, y >> bit & 1)
      key = key << 2 | UInt64((3 * right) ^ top)
      guard top == 0 else { continue }
      if right == 1 { (x, y) = (~x, ~y) }
      (x, y) = (y, x)
    }
    return key
  }
}
