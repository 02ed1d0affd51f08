/// Values a plan from distances before and after it alone: it shares no table and no shortcut with the solvers.
public struct Evaluator: Sendable {
  /// For each demand, its weight.
  public var weights: [Double]
  /// For each demand, its distance to the sites that exist; infinite where there is none.
  public var before: [Double]
  /// For each demand, its distance to the nearest site, those of the plan included.
  public var after: [Double]

  /// An evaluator from its parts.
  public init(weights: [Double], before: [Double], after: [Double]) {
    self.weights = weights
    self.before = before
    self.after = after
  }

  /// The weight beyond a radius before and within it after.
  public func newlyCovered(radius: Double) -> Double {
    weights.indices.reduce(0) {
      $0 + (before[$1] > radius && after[$1] <= radius ? weights[$1] : 0)
    }
  }

  /// The demands that are beyond a radius after.
  public func beyond(radius: Double) -> Int { after.count { $0 > radius } }

  /// The sum of weighted distances after.
  public var weightedSum: Double {
    weights.indices.reduce(0) { $0 + (weights[$1] > 0 ? weights[$1] * after[$1] : 0) }
  }

  /// The greatest distance after.
  public var worst: Double { after.max() ?? 0 }
}
