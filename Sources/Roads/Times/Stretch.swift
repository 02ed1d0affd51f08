import Shapes

/// A spot on the road: a point of an edge, and the part of the step to the next one.
struct Spot: Hashable {
  var point: Int
  var fraction: Double
}

/// A part of an edge, as it is driven.
struct Stretch: Hashable {
  var edge: Int
  var start: Spot
  var end: Spot

  /// Whether it goes from the first point of the edge to the last.
  var isForward: Bool { (start.point, start.fraction) <= (end.point, end.fraction) }
}

extension Anchor {
  /// Where on its edge it is.
  var spot: Spot { Spot(point: Int(point), fraction: fraction) }
}

extension EdgeStore {
  /// The first or the last point of an edge.
  func end(_ edge: Int, last: Bool) -> Spot {
    Spot(point: last ? points(edge).upperBound - 1 : points(edge).lowerBound, fraction: 0)
  }

  /// The metres of a stretch.
  func length_m(_ stretch: Stretch) -> Double {
    let (low, high) = stretch.isForward ? (stretch.start, stretch.end) : (stretch.end, stretch.start)
    let steps = (low.point..<high.point).reduce(0.0) { $0 + length_m(after: $1) }
    return steps + part_m(high) - part_m(low)
  }

  /// The positions of a stretch, both ends included.
  func positions(_ stretch: Stretch) -> [Point<Geographic>] {
    guard stretch.isForward else {
      let turned = Stretch(edge: stretch.edge, start: stretch.end, end: stretch.start)
      return positions(turned).reversed()
    }
    let between = stretch.start.point < stretch.end.point ? stretch.start.point + 1...stretch.end.point : nil
    return [position(stretch.start)]
      + (between ?? 1...1).filter { _ in between != nil }.map { position(at: $0) }
      + (stretch.end.fraction > 0 ? [position(stretch.end)] : [])
  }

  /// The position of a spot, in degrees.
  func position(_ spot: Spot) -> Point<Geographic> {
    let (x1, y1) = (Double(x[spot.point]), Double(y[spot.point]))
    guard spot.fraction > 0 else { return Ground.point(x1, y1) }
    let (x2, y2) = (Double(x[spot.point + 1]), Double(y[spot.point + 1]))
    return Ground.point(x1 + spot.fraction * (x2 - x1), y1 + spot.fraction * (y2 - y1))
  }

  private func position(at point: Int) -> Point<Geographic> {
    Ground.point(Double(x[point]), Double(y[point]))
  }

  private func part_m(_ spot: Spot) -> Double {
    spot.fraction > 0 ? length_m(after: spot.point) * spot.fraction : 0
  }
}
