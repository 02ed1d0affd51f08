/// Everything that is measured in minutes of one commune, EPCI, département or territory.
public struct TimeFigures: Hashable, Sendable {
  /// What is within each time, by reference point and by area, of the communes that roads serve.
  public let coverage: Coverage
  /// The communes that roads do not serve, left out of all figures.
  public let communesLeftOut: Int
  /// Inhabitants of these.
  public let populationLeftOut: Int
  /// What is measured where people live.
  public let reach: TimeReach

  /// Mean and quantiles of the minutes; `nil` where nobody is served.
  public var distribution: TimeDistribution? { reach.distribution }
  /// Poverty beyond the main time; `nil` where nobody is served.
  public var poverty: Poverty? { reach.poverty }
  /// Person-minutes beyond the main time.
  public var shortfall_personMin: Double { reach.shortfall_personMin }
}

/// Where a distribution of minutes lies.
public struct TimeDistribution: Hashable, Sendable {
  /// The mean, weighted by inhabitants.
  public let mean_min: Double
  /// What half of the inhabitants do not exceed.
  public let median_min: Double
  /// What nine inhabitants in ten do not exceed.
  public let p90_min: Double
  /// What 95 inhabitants in a hundred do not exceed.
  public let p95_min: Double
  /// The longest time from where somebody lives.
  public let max_min: Double

  /// Measures a distribution; `nil` where nobody lives.
  ///
  /// - Parameter minutes: minutes, weighted by inhabitants.
  public init?(_ minutes: WeightedValues) {
    guard let mean = minutes.mean, let max = minutes.values.last else { return nil }
    let quantiles = minutes.quantiles([0.5, 0.9, 0.95])
    mean_min = mean
    (median_min, p90_min, p95_min) = (quantiles[0], quantiles[1], quantiles[2])
    max_min = max
  }
}
