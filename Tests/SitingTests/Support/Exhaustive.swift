import Siting

/// All choices of so many out of so many, tried one by one.
enum Exhaustive {
  /// The least value of a function over all choices of `count` out of `candidates`.
  static func least(_ count: Int, of candidates: Int, _ value: ([Int]) -> Double) -> Double {
    var best = Double.infinity
    visit(count, from: 0, to: candidates, []) { best = min(best, value($0)) }
    return best
  }

  private static func visit(
    _ count: Int, from first: Int, to end: Int, _ plan: [Int], _ body: ([Int]) -> Void
  ) {
    guard count > 0 else { return body(plan) }
    guard first <= end - count else { return }
    for next in first...(end - count) { visit(count - 1, from: next + 1, to: end, plan + [next], body) }
  }
}
