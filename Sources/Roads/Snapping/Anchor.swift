public import Shapes

/// Where a place joins the network.
public struct Anchor: Hashable, Sendable {
  /// The place on the road, in degrees.
  public var position: Point<Geographic>
  /// Metres from the place to the road, on foot.
  public var offRoad_m: Double
  /// The edge, the point of it before the place, and the part of the step to the next point.
  let edge: Int32
  let point: Int32
  let fraction: Double
}

/// An end of an anchor's edge, with the time between the anchor and it.
struct EdgeEnd: Hashable {
  /// Whether it is the last point of the edge, not the first.
  var isLast: Bool
  var node: Int
  var time_ms: UInt32
}

extension EdgeStore {
  /// Milliseconds from the first point of an edge to an anchor on it, going forward.
  func fromFirst_ms(_ anchor: Anchor) -> UInt32 { time_ms(forward_ms, at: anchor.spot) }
  /// Milliseconds from an anchor to the first point of its edge, going backward.
  func toFirst_ms(_ anchor: Anchor) -> UInt32 { time_ms(backward_ms, at: anchor.spot) }

  /// Milliseconds between the first point of an edge and a spot on it.
  func time_ms(_ times: [UInt32], at spot: Spot) -> UInt32 {
    let step = Double(times[spot.point + 1] - times[spot.point])
    return times[spot.point] + UInt32((step * spot.fraction).rounded())
  }

  /// Metres from the first point of an edge to an anchor on it.
  func fromFirst_m(_ anchor: Anchor) -> Double {
    let first = points(Int(anchor.edge)).lowerBound
    let point = Int(anchor.point)
    return (first..<point).reduce(0) { $0 + length_m(after: $1) } + length_m(after: point) * anchor.fraction
  }

  /// The ends of an anchor's edge that a car reaches from it; at an end of the edge it may leave by other edges too.
  func departures(from anchor: Anchor) -> [EdgeEnd] {
    let edge = Int(anchor.edge)
    var ends = ends(at: anchor)
    if let whole = time_ms(edge, forward: true) {
      ends.append(EdgeEnd(isLast: true, node: Int(to[edge]), time_ms: whole - fromFirst_ms(anchor)))
    }
    if traits[edge].contains(.backward) {
      ends.append(EdgeEnd(isLast: false, node: Int(from[edge]), time_ms: toFirst_ms(anchor)))
    }
    return ends
  }

  /// The ends of an anchor's edge from which a car reaches it.
  func arrivals(at anchor: Anchor) -> [EdgeEnd] {
    let edge = Int(anchor.edge)
    var ends = ends(at: anchor)
    if traits[edge].contains(.forward) {
      ends.append(EdgeEnd(isLast: false, node: Int(from[edge]), time_ms: fromFirst_ms(anchor)))
    }
    if let whole = time_ms(edge, forward: false) {
      ends.append(EdgeEnd(isLast: true, node: Int(to[edge]), time_ms: whole - toFirst_ms(anchor)))
    }
    return ends
  }

  /// The ends of the edge that the anchor is just at.
  private func ends(at anchor: Anchor) -> [EdgeEnd] {
    let (edge, point) = (Int(anchor.edge), Int(anchor.point))
    let range = points(edge)
    var ends: [EdgeEnd] = []
    if point == range.lowerBound, anchor.fraction == 0 {
      ends.append(EdgeEnd(isLast: false, node: Int(from[edge]), time_ms: 0))
    }
    if point == range.upperBound - 2, anchor.fraction == 1 {
      ends.append(EdgeEnd(isLast: true, node: Int(to[edge]), time_ms: 0))
    }
    return ends
  }

  /// Milliseconds from one anchor to another on the same edge, without leaving it.
  func along_ms(from start: Anchor, to end: Anchor) -> UInt32? {
    guard start.edge == end.edge else { return nil }
    let edge = Int(start.edge)
    let isAhead = (end.point, end.fraction) >= (start.point, start.fraction)
    let isBehind = (end.point, end.fraction) <= (start.point, start.fraction)
    if isAhead, traits[edge].contains(.forward) { return fromFirst_ms(end) - fromFirst_ms(start) }
    if isBehind, traits[edge].contains(.backward) { return toFirst_ms(start) - toFirst_ms(end) }
    return nil
  }
}
