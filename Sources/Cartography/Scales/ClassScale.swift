/// Values to classes to colours; trained on the values that it shows.
public struct ClassScale: Hashable, Sendable {
  /// Where one class ends and the next begins; a class holds its lower bound.
  public let bounds: [Double]
  /// One colour for each class.
  public let colours: [Colour]
  /// How many values fell into each class.
  public let counts: [Int]
  /// How many values are missing or not finite.
  public let missing: Int

  /// Trains a scale.
  ///
  /// - Parameters:
  ///   - values: `nil` or a number that is not finite is missing.
  ///   - breaks: how classes are cut.
  ///   - palette: the colours, lowest class first.
  public init(values: [Double?], breaks: Breaks, palette: Palette) {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let bounds = breaks.bounds(of: known)
    self.bounds = bounds
    colours = palette.colours(bounds.count + 1)
    counts = known.reduce(into: [Int](repeating: 0, count: bounds.count + 1)) {
      $0[ClassScale.place($1, in: bounds)] += 1
    }
    missing = values.count - known.count
  }

  /// The class of a value, from 0; `nil` where it is missing.
  public func place(_ value: Double?) -> Int? {
    guard let value, value.isFinite else { return nil }
    return ClassScale.place(value, in: bounds)
  }

  /// The number of bounds that are not above the value, by halving.
  private static func place(_ value: Double, in bounds: [Double]) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What the legend says of each class.
  public func labels(_ quantity: Quantity, _ words: Vocabulary) -> [String] {
    let numbers = bounds.map { words.numbers.string($0, decimals: quantity.decimals) }
    guard let first = bounds.first, let last = bounds.last else { return [words.everything] }
    let whole = { words.numbers.string($0, decimals: quantity.decimals, unit: quantity.unit) }
    return [words.lessThan(whole(first))]
      + zip(numbers, bounds.dropFirst()).map { words.between($0, whole($1)) } + [words.atLeast(whole(last))]
  }
}
