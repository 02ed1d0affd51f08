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

extension EdgeStore {
  /// Milliseconds from the first point of an edge to an anchor on it, going forward.
  func fromFirst_ms(_ anchor: Anchor) -> UInt32 { time(forward_ms, at: anchor) }
  /// Milliseconds from an anchor to the first point of its edge, going backward.
  func toFirst_ms(_ anchor: Anchor) -> UInt32 { time(backward_ms, at: anchor) }

  private func time(_ times: [UInt32], at anchor: Anchor) -> UInt32 {
    let point = Int(anchor.point)
    let step = Double(times[point + 1] - times[point])
    return times[point] + UInt32((step * anchor.fraction).rounded())
  }

  /// Metres from the first point of an edge to an anchor on it.
  func fromFirst_m(_ anchor: Anchor) -> Double {
    let first = points(Int(anchor.edge)).lowerBound
    let point = Int(anchor.point)
    return (first..<point).reduce(0) { $0 + length_m(after: $1) } + length_m(after: point) * anchor.fraction
  }

  /// The ends of an anchor's edge that a car reaches from it, with the milliseconds to them.
  func departures(from anchor: Anchor) -> [(node: Int, time_ms: UInt32)] {
    let edge = Int(anchor.edge)
    var ends: [(node: Int, time_ms: UInt32)] = []
    if let whole = time_ms(edge, forward: true) {
      ends.append((Int(to[edge]), whole - fromFirst_ms(anchor)))
    }
    if traits[edge].contains(.backward) { ends.append((Int(from[edge]), toFirst_ms(anchor))) }
    return ends
  }

  /// The ends of an anchor's edge from which a car reaches it, with the milliseconds from them.
  func arrivals(at anchor: Anchor) -> [(node: Int, time_ms: UInt32)] {
    let edge = Int(anchor.edge)
    var ends: [(node: Int, time_ms: UInt32)] = []
    if traits[edge].contains(.forward) { ends.append((Int(from[edge]), fromFirst_ms(anchor))) }
    if let whole = time_ms(edge, forward: false) {
      ends.append((Int(to[edge]), whole - toFirst_ms(anchor)))
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
