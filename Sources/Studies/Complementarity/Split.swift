/// A quantity shared out between what two networks cover alone, together, and not at all.
public struct Split<Value: AdditiveArithmetic & Hashable & Sendable>: Hashable, Sendable {
  /// Covered by the first network only.
  public var firstOnly = Value.zero
  /// Covered by the second only.
  public var secondOnly = Value.zero
  /// Covered by both.
  public var both = Value.zero
  /// Covered by neither.
  public var neither = Value.zero

  /// All four together.
  public var total: Value { firstOnly + secondOnly + both + neither }
  /// What the first covers.
  public var first: Value { firstOnly + both }
  /// What the second covers.
  public var second: Value { secondOnly + both }

  /// Adds the parts of another quantity.
  static func += (sum: inout Split, part: Split) {
    sum.firstOnly += part.firstOnly
    sum.secondOnly += part.secondOnly
    sum.both += part.both
    sum.neither += part.neither
  }
}

extension Split {
  /// A whole value in the one part where two answers put it.
  init(_ value: Value, first: Bool, second: Bool) {
    switch (first, second) {
    case (true, false): firstOnly = value
    case (false, true): secondOnly = value
    case (true, true): both = value
    case (false, false): neither = value
    }
  }
}

extension Split where Value == Double {
  /// The shares of a surface, from those that the first covers, the second, and either.
  ///
  /// Inclusion and exclusion: A only = A ∪ B − B; the three shares, measured one by one, may disagree by their
  /// rounding, which is taken off the union so that no part is negative and the four are the whole.
  init(first: Double, second: Double, either: Double) {
    let union = min(max(either, first, second), 1, first + second)
    firstOnly = union - second
    secondOnly = union - first
    both = first + second - union
    neither = 1 - union
  }

  /// The parts of a quantity that is spread evenly over the surface.
  func scaled(by quantity: Double) -> Split {
    var split = self
    split.firstOnly *= quantity
    split.secondOnly *= quantity
    split.both *= quantity
    split.neither *= quantity
    return split
  }
}
