/// Values, each with a weight: distances in kilometres and the inhabitants who live at them.
///
/// All measures of a distribution are functions of these alone, whatever order they came in.
public struct WeightedValues: Hashable, Sendable {
  /// The values that have a positive weight, ascending.
  public let values: [Double]
  /// The weight of each value.
  public let weights: [Double]
  /// The sum of the weights.
  public let total: Double

  /// Keeps the pairs whose value is finite and not negative and whose weight is finite and positive.
  ///
  /// - Complexity: n log n in the number of pairs.
  public init(_ values: [Double], weights: [Double]) {
    let pairs = zip(values, weights).filter {
      $0.0.isFinite && $0.0 >= 0 && $0.1.isFinite && $0.1 > 0
    }
    self.init(ascending: pairs.sorted { $0 < $1 })
  }

  /// Takes pairs of value and weight that are already in order and good.
  init(ascending pairs: [(Double, Double)]) {
    values = pairs.map(\.0)
    weights = pairs.map(\.1)
    total = weights.reduce(0, +)
  }

  /// Whether nobody is here.
  public var isEmpty: Bool { values.isEmpty }

  /// The sum of weight × value.
  var moment: Double { zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The weighted arithmetic mean, Σwx ÷ Σw; `nil` where nobody is.
  public var mean: Double? { isEmpty ? nil : moment / total }

  /// The share (0…1) of the weight at values up to a threshold, itself included; `nil` where nobody is.
  public func share(within threshold: Double) -> Double? {
    isEmpty ? nil : weight(within: threshold) / total
  }

  /// The weight at values up to a threshold, itself included.
  public func weight(within threshold: Double) -> Double {
    var sum = 0.0
    for (value, weight) in zip(values, weights) where value <= threshold { sum += weight }
    return sum
  }
}
