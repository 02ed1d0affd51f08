/// Times along pieces of road under one rule.
struct WayClock {
  private let rule: WayRule

  init(_ rule: WayRule) { self.rule = rule }

  /// Milliseconds from the first position to each, going forward, and back to the first, going backward.
  ///
  /// Every step takes at least one millisecond, so that time grows along every path. `nil` where the whole takes too
  /// long to be a road.
  mutating func times(along shape: [(x: Int32, y: Int32)]) -> (forward: [UInt32], backward: [UInt32])? {
    var (forward, backward) = ([UInt32(0)], [UInt32(0)])
    for (start, end) in zip(shape, shape.dropFirst()) {
      let length_m = Ground.distance_m(start.x, start.y, end.x, end.y)
      for (kmh, add) in [(rule.forward_kmh, true), (rule.backward_kmh, false)] {
        let step = kmh > 0 ? max(1, (length_m * 3_600 / Double(kmh)).rounded()) : 0
        let sum = Double(add ? forward[forward.count - 1] : backward[backward.count - 1]) + step
        guard sum <= Double(EdgeStore.longest_ms) else { return nil }
        if add { forward.append(UInt32(sum)) } else { backward.append(UInt32(sum)) }
      }
    }
    return (forward, backward)
  }
}
