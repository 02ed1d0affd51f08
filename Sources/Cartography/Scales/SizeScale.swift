/// Quantities to the radii of circles whose areas are in proportion.
public struct SizeScale: Hashable, Sendable {
  /// The largest quantity.
  public let largest: Double
  /// The smallest positive quantity.
  public let smallest: Double
  /// The radius of the largest, in pixels.
  public let largestRadius: Double

  /// Trains a scale.
  ///
  /// - Parameters:
  ///   - values: what is not a positive finite number has no circle.
  ///   - largestRadius: in pixels.
  public init(values: [Double], largestRadius: Double) {
    let known = values.filter { $0.isFinite && $0 > 0 }
    largest = known.max() ?? 0
    smallest = known.min() ?? 0
    self.largestRadius = largestRadius
  }

  /// The radius of a quantity, in pixels; 0 where it has no circle.
  public func radius(_ value: Double) -> Double {
    guard largest > 0, value.isFinite, value > 0 else { return 0 }
    return largestRadius * (value / largest).squareRoot()
  }

  /// Round quantities for the legend, largest first.
  public var samples: [Double] { RoundNumbers.samples(largest: largest, smallest: smallest) }
}
