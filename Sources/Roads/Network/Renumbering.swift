extension EdgeStore {
  /// Numbers nodes anew, from 0 without holes, near each other in number where they are near on the ground.
  ///
  /// - Parameter nodes: one more than the largest node.
  /// - Returns: the number of nodes.
  mutating func renumberNodes(_ nodes: Int) -> Int {
    var keys = [UInt64](repeating: .max, count: nodes)
    for edge in 0..<count {
      let points = points(edge)
      keys[Int(from[edge])] = Hilbert.key(x[points.lowerBound], y[points.lowerBound])
      keys[Int(to[edge])] = Hilbert.key(x[points.upperBound - 1], y[points.upperBound - 1])
    }
    var order = keys.indices.filter { keys[$0] != .max }.map { (key: keys[$0], node: Int32($0)) }
    order.sort { ($0.key, $0.node) < ($1.key, $1.node) }
    var numbers = [Int32](repeating: 0, count: nodes)
    for (number, place) in order.enumerated() { numbers[Int(place.node)] = Int32(number) }
    for edge in 0..<count {
      from[edge] = numbers[Int(from[edge])]
      to[edge] = numbers[Int(to[edge])]
    }
    return order.count
  }

  /// One more than the largest node.
  var nodeBound: Int { Int(max(from.max() ?? -1, to.max() ?? -1)) + 1 }
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
