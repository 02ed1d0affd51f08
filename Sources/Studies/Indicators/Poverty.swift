/// Accessibility poverty: how many live beyond a distance, and how far beyond.
///
/// The Foster–Greer–Thorbecke family, FGTα = Σ w ((d − z) ÷ z)^α ÷ Σ w over those with d > z. For a cost such as a
/// distance the poor are above the line z, so that the shortfall (z − y) ÷ z of the source becomes (d − z) ÷ z; it
/// may exceed 1, at more than twice the line.
///
/// Source: Foster, Greer and Thorbecke, "A class of decomposable poverty measures", Econometrica 52 (1984), p. 763;
/// the R package accessibility, `fgt_poverty`.
public struct Poverty: Hashable, Sendable {
  /// FGT0: the share (0…1) of inhabitants beyond the line.
  public let headcount: Double
  /// FGT1: the mean excess over all inhabitants, in units of the line.
  public let gap: Double
  /// FGT2: the mean squared excess, which weighs those who are farthest the most.
  public let severity: Double

  /// Measures poverty; `nil` where nobody lives, or for a line that is not positive.
  ///
  /// - Parameters:
  ///   - distances: kilometres, weighted by inhabitants.
  ///   - line: the distance up to which nobody is poor.
  public init?(_ distances: WeightedValues, line: Double) {
    guard !distances.isEmpty, line > 0 else { return nil }
    var sums = (beyond: 0.0, excess: 0.0, squares: 0.0)
    for (value, weight) in zip(distances.values, distances.weights) where value > line {
      let excess = (value - line) / line
      sums.beyond += weight
      sums.excess += weight * excess
      sums.squares += weight * excess * excess
    }
    headcount = sums.beyond / distances.total
    gap = sums.excess / distances.total
    severity = sums.squares / distances.total
  }
}

extension WeightedValues {
  /// The sum of weight × (value − line) over the values beyond a line: person-kilometres of shortfall.
  public func shortfall(beyond line: Double) -> Double {
    zip(values, weights).reduce(0) { $1.0 > line ? $0 + $1.1 * ($1.0 - line) : $0 }
  }
}
