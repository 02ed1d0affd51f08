/// Where a distribution of distances lies: the mean and four quantiles, in kilometres.
public struct Distribution: Hashable, Sendable {
  /// The mean, weighted by inhabitants.
  public let mean_km: Double
  /// The distance that half of the inhabitants do not exceed.
  public let median_km: Double
  /// The distance that nine inhabitants in ten do not exceed.
  public let p90_km: Double
  /// The distance that 95 inhabitants in a hundred do not exceed.
  public let p95_km: Double
  /// The greatest distance at which somebody lives.
  public let max_km: Double

  /// Measures a distribution; `nil` where nobody lives.
  ///
  /// - Parameter distances: kilometres, weighted by inhabitants.
  public init?(_ distances: WeightedValues) {
    guard let mean = distances.mean, let max = distances.values.last else { return nil }
    let quantiles = distances.quantiles([0.5, 0.9, 0.95])
    mean_km = mean
    (median_km, p90_km, p95_km) = (quantiles[0], quantiles[1], quantiles[2])
    max_km = max
  }
}

extension WeightedValues {
  /// For each share, the least value at which the weight up to it reaches that share of the whole.
  ///
  /// The inverse of the weighted distribution function: Hyndman and Fan, "Sample quantiles in statistical
  /// packages", The American Statistician 50 (1996), definition 1. No value is made up between two others, so it
  /// does not depend on whether an inhabitant is counted one by one or with the others of the commune.
  ///
  /// - Parameter shares: from 0 to 1, ascending.
  /// - Returns: one value a share; none where nobody is.
  public func quantiles(_ shares: [Double]) -> [Double] {
    guard let last = values.last else { return [] }
    // Sums of weights that are no whole numbers may fall short by their rounding.
    let wanted = shares.map { ($0 - 1e-12) * total }
    var found: [Double] = []
    var cumulated = 0.0
    for (value, weight) in zip(values, weights) {
      cumulated += weight
      while found.count < wanted.count, cumulated >= wanted[found.count] { found.append(value) }
    }
    return found + Array(repeating: last, count: wanted.count - found.count)
  }
}
