/// Positions in space in a k-d tree, for those within a chord of another.
///
/// J. L. Bentley, "Multidimensional binary search trees used for associative searching", CACM 18 (1975).
struct ChordTree {
  /// A site, and the axis that it splits its range by.
  private struct Node {
    var position: SIMD3<Double>
    var site: Int32
    var axis: Int32
  }

  /// Each range's middle element splits it.
  private var nodes: [Node]

  init(_ positions: [SIMD3<Double>]) {
    nodes = positions.enumerated().map { Node(position: $1, site: Int32($0), axis: 0) }
    arrange(0..<nodes.count)
  }

  private mutating func arrange(_ range: Range<Int>) {
    guard range.count > 1 else { return }
    let axis = widestAxis(of: range)
    nodes[range].sort { ($0.position[axis], $0.site) < ($1.position[axis], $1.site) }
    let middle = (range.lowerBound + range.upperBound) / 2
    nodes[middle].axis = Int32(axis)
    arrange(range.lowerBound..<middle)
    arrange(middle + 1..<range.upperBound)
  }

  private func widestAxis(of range: Range<Int>) -> Int {
    var (low, high) = (nodes[range.lowerBound].position, nodes[range.lowerBound].position)
    for node in nodes[range] {
      low = pointwiseMin(low, node.position)
      high = pointwiseMax(high, node.position)
    }
    let width = high - low
    return width.x >= width.y && width.x >= width.z ? 0 : width.y >= width.z ? 1 : 2
  }

  /// Offers every site whose chord may be within the bound, as a squared length; the visitor returns the new bound.
  ///
  /// Made anew for each visitor, over a span and without recursion: at the count of references to nodes and visitor
  /// cores would wait for one another.
  @inline(__always)
  func visit(
    near place: SIMD3<Double>, within bound: Double, _ offer: (_ site: Int, _ chord2: Double) -> Double
  ) {
    let nodes = self.nodes.span
    var bound = bound
    // What lies beyond the planes that have been met, with the squared distance to them: one range for each halving.
    var beyond = InlineArray<64, (range: Range<Int>, offset2: Double)>(repeating: (0..<nodes.count, 0))
    var count = 1
    while count > 0 {
      count -= 1
      guard beyond[count].offset2 <= bound else { continue }
      var range = beyond[count].range
      while !range.isEmpty {
        let middle = (range.lowerBound + range.upperBound) / 2
        let node = nodes[middle]
        let difference = place - node.position
        let offset = difference[Int(node.axis)]
        let (below, above) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
        let chord2 = (difference * difference).sum()
        if chord2 <= bound { bound = offer(Int(node.site), chord2) }
        beyond[count] = (offset < 0 ? above : below, offset * offset)
        count += 1
        range = offset < 0 ? below : above
      }
    }
  }
}
