/// Values a plan from nothing but a distance: it shares no table and no shortcut with the solvers.
public struct Evaluator: Sendable {
  /// For each demand, its weight.
  public var weights: [Double]
  /// For each demand, its distance to the sites that exist; infinite where there is none.
  public var base: [Double]
  /// The distance of a candidate and a demand.
  public var distance: @Sendable (_ candidate: Int, _ demand: Int) -> Double

  /// An evaluator from its parts.
  public init(
    weights: [Double], base: [Double],
    distance: @escaping @Sendable (_ candidate: Int, _ demand: Int) -> Double
  ) {
    self.weights = weights
    self.base = base
    self.distance = distance
  }

  /// The distance of each demand to the nearest site, those of a plan included.
  public func distances(_ plan: [Int]) -> [Double] {
    base.indices.map { demand in plan.reduce(base[demand]) { min($0, distance($1, demand)) } }
  }

  /// The weight beyond a radius now that is within it under a plan.
  public func newlyCovered(_ plan: [Int], radius: Double) -> Double {
    let distances = distances(plan)
    return weights.indices.reduce(0) {
      $0 + (base[$1] > radius && distances[$1] <= radius ? weights[$1] : 0)
    }
  }

  /// The sum of weighted distances under a plan.
  public func weightedSum(_ plan: [Int]) -> Double {
    zip(weights, distances(plan)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The greatest distance under a plan.
  public func worst(_ plan: [Int]) -> Double { distances(plan).max() ?? 0 }
}
