/// The way of the multipliers: Polyak's step towards a known cost, along a smoothed subgradient.
///
/// Held, Wolfe & Crowder, "Validation of subgradient optimization", Mathematical Programming 6 (1974); the smoothing
/// is Camerini, Fratta & Maffioli's (1975).
struct Walk {
  private(set) var multipliers: [Double]
  private var direction: [Double] = []
  private var best = -Double.infinity
  private var stride = 1.0
  private var failures = 0

  init(_ multipliers: [Double]) { self.multipliers = multipliers }

  /// Takes note of a bound; whether it is the best so far.
  mutating func note(_ bound: Double) -> Bool {
    if bound > best {
      if bound > best + abs(best) * 1e-7 { failures = 0 }
      best = bound
      return true
    }
    failures += 1
    if failures >= 12 { (stride, failures) = (stride / 2, 0) }
    return false
  }

  /// Takes one step; `false` where there is none to take.
  mutating func advance(
    _ gradient: [Double], towards upper: Double, bound: Double, caps: [Double]
  ) -> Bool {
    direction = direction.isEmpty ? gradient : zip(gradient, direction).map { 0.7 * $0 + 0.3 * $1 }
    // A multiplier at its end that would leave it does not move, and does not count.
    for (demand, slope) in direction.enumerated() {
      let value = multipliers[demand]
      if (slope < 0 && value <= 0) || (slope > 0 && value >= caps[demand]) { direction[demand] = 0 }
    }
    let length = direction.reduce(0) { $0 + $1 * $1 }
    guard length > 1e-12, stride > 1e-4 else { return false }
    let step = stride * max(upper - bound, abs(upper) * 1e-6) / length
    for (demand, slope) in direction.enumerated() where slope != 0 {
      multipliers[demand] = min(max(multipliers[demand] + step * slope, 0), caps[demand])
    }
    return true
  }
}
