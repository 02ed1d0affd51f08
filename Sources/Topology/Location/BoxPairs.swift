import Shapes

extension BoxIndex {
  /// Visits each pair of boxes that share a point once, the lower number first, until told to stop.
  ///
  /// - Returns: whether all were visited, and no more than a hundred pairs a box had to be looked at.
  func forEachPair(_ visit: (Int, Int) -> Bool) -> Bool {
    var patience = 100 * boxes.count + 10_000
    for cell in 0..<grid.count {
      let places = Int(starts[cell])..<Int(starts[cell + 1])
      patience -= places.count * places.count / 2
      guard patience > 0 else { return false }
      for place in places {
        let first = Int(items[place])
        for other in (place + 1)..<max(place + 1, places.upperBound) {
          let second = Int(items[other])
          let (a, b) = (boxes[first], boxes[second])
          guard a.intersects(b), counts(a, b, inCell: cell) else { continue }
          guard visit(first, second) else { return false }
        }
      }
    }
    return true
  }

  /// Two boxes may share several cells: they count in the one of the lower corner that they have in common.
  @inline(__always) func counts(_ a: Box<Planar>, _ b: Box<Planar>, inCell cell: Int) -> Bool {
    grid.cell(of: Point(x: max(a.minX, b.minX), y: max(a.minY, b.minY))) == cell
  }
}
