import Shapes

/// Boxes from west to east, to find those near another.
struct BoxRanks: Sendable {
  private let boxes: [Box<Planar>]
  /// The boxes by their western side.
  private let order: [Int]
  /// For each of them, how far east it or one before it reaches.
  private let reach: [Double]

  init(_ boxes: [Box<Planar>]) {
    self.boxes = boxes
    order = boxes.indices.sorted { (boxes[$0].minX, $0) < (boxes[$1].minX, $1) }
    var farthest = -Double.infinity
    reach = order.map { box in
      farthest = max(farthest, boxes[box].maxX)
      return farthest
    }
  }

  /// The boxes that share a point with a box, ascending.
  func near(_ box: Box<Planar>) -> [Int] {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] < box.minX { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    for rank in low..<order.count {
      let candidate = boxes[order[rank]]
      if candidate.minX > box.maxX { break }
      if candidate.intersects(box) { found.append(order[rank]) }
    }
    return found.sorted()
  }
}
