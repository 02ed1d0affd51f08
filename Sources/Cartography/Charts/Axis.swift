import Foundation

/// One axis of a chart: what it measures, and from where to where.
public struct Axis: Hashable, Sendable {
  /// What it measures.
  public var title: String
  /// Decimals and unit.
  public var quantity: Quantity
  /// From where to where; from 0 to the greatest value where it is not given.
  public var range: ClosedRange<Double>?

  /// An axis from its parts.
  public init(title: String, quantity: Quantity = Quantity(), range: ClosedRange<Double>? = nil) {
    self.title = title
    self.quantity = quantity
    self.range = range
  }

  /// The axis laid out for some values.
  func trained(_ values: [Double]) -> AxisScale {
    let top = max(values.filter(\.isFinite).max() ?? 0, 0)
    let range = range ?? 0...(top > 0 ? top : 1)
    return AxisScale(range: range, quantity: quantity)
  }
}

/// An axis with its end and the round numbers on it.
struct AxisScale: Hashable, Sendable {
  let lower: Double
  let upper: Double
  let ticks: [Double]
  private let quantity: Quantity

  /// Between five and twelve round numbers in a range, whose upper end is moved up to a whole step.
  init(range: ClosedRange<Double>, quantity: Quantity) {
    self.quantity = quantity
    let width = range.upperBound - range.lowerBound
    let step = RoundNumbers.below(width / 5) ?? 1
    let first = Int((range.lowerBound / step).rounded(.up))
    let last = max(first, Int((range.upperBound / step - 1e-9).rounded(.up)))
    ticks = (first...min(last, first + 50)).map { Double($0) * step }
    lower = range.lowerBound
    upper = max(ticks.last ?? range.upperBound, range.upperBound, lower + 1e-9)
  }

  /// How far along the axis a value stands, from 0 to 1.
  func place(_ value: Double) -> Double { min(max((value - lower) / (upper - lower), 0), 1) }

  /// The number at a tick; the last one bears the unit.
  func label(_ tick: Double, _ numbers: NumberStyle) -> String {
    let decimals = ticks.allSatisfy { $0 == $0.rounded() } ? quantity.decimals : max(quantity.decimals, 1)
    return numbers.string(tick, decimals: decimals, unit: tick == ticks.last ? quantity.unit : "")
  }
}
