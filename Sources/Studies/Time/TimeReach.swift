/// What is measured of the minutes of some inhabitants, on the places where they live.
public struct TimeReach: Hashable, Sendable {
  /// Those who reach a site.
  public let inhabitants: Double
  /// Those who do not, left out of all figures.
  public let inhabitantsLeftOut: Double
  /// The share (0…1) of inhabitants within each time; `nil` where nobody reaches a site.
  public let sharesWithin: [Double?]
  /// Mean and quantiles of the minutes; `nil` where nobody reaches a site.
  public let distribution: TimeDistribution?
  /// Poverty beyond the main time; `nil` where nobody reaches a site.
  public let poverty: Poverty?
  /// Person-minutes beyond the main time.
  public let shortfall_personMin: Double

  /// Measures minutes, weighted by inhabitants.
  init(_ minutes: WeightedValues, leftOut: Double, _ parameters: TimeParameters) {
    inhabitants = minutes.total
    inhabitantsLeftOut = leftOut
    sharesWithin = parameters.times_min.map { minutes.share(within: $0) }
    distribution = TimeDistribution(minutes)
    poverty = Poverty(minutes, line: parameters.main_min)
    shortfall_personMin = minutes.shortfall(beyond: parameters.main_min)
  }

  /// Whole inhabitants who reach a site.
  public var count: Int { Int(inhabitants.rounded()) }

  /// Whole inhabitants within one of the times.
  public func within(_ time: Int) -> Int {
    min(count, Int(((sharesWithin[time] ?? 0) * inhabitants).rounded()))
  }

  var lack: Lack {
    Lack(
      shortfall: shortfall_personMin, inhabitantsBeyond: (poverty?.headcount ?? 0) * inhabitants)
  }
}
