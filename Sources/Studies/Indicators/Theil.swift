import Foundation

/// Theil's T of a distribution, and how much of it lies between groups.
///
/// T = Σ wᵢ (xᵢ ÷ x̄) ln(xᵢ ÷ x̄) ÷ W, where 0 ln 0 is 0. With sᵧ = Wᵧ x̄ᵧ ÷ (W x̄), the share of group γ in all distance,
/// T = Σ sᵧ ln(x̄ᵧ ÷ x̄) (between) + Σ sᵧ Tᵧ (within).
///
/// Source: Theil, "Economics and Information Theory" (1967), chapter 4; Shorrocks, "The class of additively
/// decomposable inequality measures", Econometrica 48 (1980), p. 613; the R package accessibility, `theil_t`.
public struct Theil: Hashable, Sendable {
  /// T of all.
  public let total: Double
  /// The part that remains if everybody stood at the mean of their group.
  public let between: Double
  /// The part that is found inside the groups.
  public let within: Double

  /// Measures and splits inequality; `nil` where nobody lives, or all values are 0.
  ///
  /// - Parameters:
  ///   - all: the whole distribution.
  ///   - groups: the same, parted.
  public init?(_ all: WeightedValues, groups: [WeightedValues]) {
    guard let total = all.theil, let mean = all.mean else { return nil }
    var (between, within) = (0.0, 0.0)
    for group in groups {
      guard let theil = group.theil, let groupMean = group.mean else { continue }
      let share = group.moment / all.moment
      between += share * log(groupMean / mean)
      within += share * theil
    }
    self.total = total
    self.between = between
    self.within = within
  }
}

extension WeightedValues {
  /// Theil's T, from 0 (all at one distance) to ln W; `nil` where nobody is, or all values are 0.
  public var theil: Double? {
    guard let mean, mean > 0 else { return nil }
    var sum = 0.0
    for (value, weight) in zip(values, weights) where value > 0 {
      let ratio = value / mean
      sum += weight * ratio * log(ratio)
    }
    return max(0, sum / total)
  }
}
