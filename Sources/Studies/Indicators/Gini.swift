extension WeightedValues {
  /// The Gini coefficient, from 0 (all at one distance) towards 1; `nil` where nobody is, or all values are 0.
  ///
  /// G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² x̄), which is one minus twice the area under the Lorenz curve; found in one
  /// pass as Σ wᵢ xᵢ (2 Cᵢ − wᵢ) ÷ (W² x̄) − 1, where Cᵢ is the weight up to i.
  ///
  /// Source: Gini, "Variabilità e mutabilità" (1912); Lerman and Yitzhaki, "Improving the accuracy of estimates of
  /// Gini coefficients", Journal of Econometrics 42 (1989), for weights.
  public var gini: Double? {
    let moment = moment
    guard moment > 0 else { return nil }
    var (cumulated, sum) = (0.0, 0.0)
    for (value, weight) in zip(values, weights) {
      cumulated += weight
      sum += weight * value * (2 * cumulated - weight)
    }
    return max(0, sum / (total * moment) - 1)
  }
}
