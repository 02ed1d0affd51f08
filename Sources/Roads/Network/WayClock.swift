import Foundation

/// Times along a road under one rule.
struct WayClock {
  /// Milliseconds from the first position to each, going forward.
  private(set) var forward_ms: [UInt32] = []
  /// Milliseconds from each position to the first, going backward.
  private(set) var backward_ms: [UInt32] = []

  /// Takes the times along a road; positions in 10⁻⁷ degrees, at least two.
  ///
  /// Every step takes at least one millisecond, so that time grows along every path. `nil` where the whole takes too
  /// long to be a road.
  init?(_ shape: RoadShape, _ rule: WayRule) {
    let bends = rule.bends ? shape.bends : []
    for forward in [true, false] {
      let kmh = Double(forward ? rule.forward_kmh : rule.backward_kmh)
      guard let times = shape.times_ms(kmh, bends) else { return nil }
      if forward { forward_ms = times } else { backward_ms = times }
    }
  }
}

/// The positions of a road, and the metres between them.
struct RoadShape {
  private(set) var x: [Int32] = []
  private(set) var y: [Int32] = []
  private(set) var steps_m: [Double] = []

  /// Adds a position.
  mutating func append(_ x: Int32, _ y: Int32) {
    if let lastX = self.x.last, let lastY = self.y.last {
      steps_m.append(Ground.distance_m(lastX, lastY, x, y))
    }
    self.x.append(x)
    self.y.append(y)
  }

  /// Forgets all positions.
  mutating func removeAll() {
    x.removeAll(keepingCapacity: true)
    y.removeAll(keepingCapacity: true)
    steps_m.removeAll(keepingCapacity: true)
  }

  /// Milliseconds from the first position to each at a speed, less in bends; nothing but zeros where the speed is zero.
  fileprivate func times_ms(_ kmh: Double, _ bends: [Double]) -> [UInt32]? {
    var times = [UInt32](repeating: 0, count: x.count)
    guard kmh > 0 else { return times }
    for (step, length_m) in steps_m.enumerated() {
      let pace = bends.isEmpty ? 1 / kmh : (Bend.pace(kmh, bends[step]) + Bend.pace(kmh, bends[step + 1])) / 2
      let sum = Double(times[step]) + max(1, (length_m * 3_600 * pace).rounded())
      guard sum <= Double(EdgeStore.longest_ms) else { return nil }
      times[step + 1] = UInt32(sum)
    }
    return times
  }
}
