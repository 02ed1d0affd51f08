/// How the values of a choropleth are cut into classes.
public enum Breaks: Hashable, Sendable {
  /// At given values, the same on every map.
  case thresholds([Double])
  /// Into classes with the same number of members, as near as ties allow.
  case quantiles(classes: Int)
  /// Where the sum of squared deviations within classes is least.
  case natural(classes: Int)
  /// Into classes of the same width.
  case equal(classes: Int)

  /// The values at which one class ends and the next begins.
  ///
  /// - Parameter values: in any order; what is not finite is left out.
  /// - Returns: bounds, climbing, each once; a class holds its lower bound.
  public func bounds(of values: [Double]) -> [Double] {
    let sorted = { (values: [Double]) in values.filter(\.isFinite).sorted() }
    let bounds =
      switch self {
      case .thresholds(let given): sorted(given)
      case .quantiles(let classes): Breaks.quantiles(of: sorted(values), classes: classes)
      case .natural(let classes): NaturalBreaks(sorted(values), classes: classes).bounds
      case .equal(let classes): Breaks.equal(sorted(values), classes: classes)
      }
    var unique: [Double] = []
    for bound in bounds where unique.last != bound { unique.append(bound) }
    return unique
  }

  /// The first value of each class after the first; a bound that would leave the first class empty goes.
  private static func quantiles(of sorted: [Double], classes: Int) -> [Double] {
    guard classes > 1, let first = sorted.first else { return [] }
    return (1..<classes).map { index in
      sorted[min((sorted.count * index + classes - 1) / classes, sorted.count - 1)]
    }.filter { $0 > first }
  }

  private static func equal(_ sorted: [Double], classes: Int) -> [Double] {
    guard classes > 1, let first = sorted.first, let last = sorted.last, first < last else { return [] }
    return (1..<classes).map { first + (last - first) * Double($0) / Double(classes) }
  }
}
