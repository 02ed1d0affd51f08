/// A choice among candidates, its value, and how much better any other choice could be.
public struct Plan: Hashable, Sendable {
  /// The chosen candidates, the one that helps most first.
  public var candidates: [Int]
  /// The value by the objective, as the solver counts it.
  public var value: Double
  /// No plan has a better value: an upper bound where more is better, a lower one where less is.
  public var bound: Double

  /// A plan from its parts.
  public init(candidates: [Int], value: Double, bound: Double) {
    self.candidates = candidates
    self.value = value
    self.bound = bound
  }

  /// How far the value may be from the best one, as a part of the bound.
  public var gap: Double {
    let difference = abs(value - bound)
    return difference == 0 ? 0 : difference / max(abs(bound), abs(value))
  }

  /// Whether no plan is better.
  public var isProven: Bool { gap <= 1e-9 }
}
