import Foundation

/// A smooth function on an interval, as a series of Chebyshev polynomials through its values.
///
/// L. N. Trefethen, "Approximation Theory and Approximation Practice", 2013, chapters 3 and 8; summed by Clenshaw's rule.
struct ChebyshevSeries: Sendable {
  private let middle: Double
  private let half: Double
  private let coefficients: [Double]

  /// The largest number of values that is asked of a function.
  private static let mostNodes = 384

  /// Asks for as many values as it takes.
  ///
  /// - Parameters:
  ///   - range: where the function is wanted; not empty.
  ///   - tolerance: terms that stay under it are left out.
  ///   - values: the function, at several places at once.
  init<Failure: Error>(
    over range: ClosedRange<Double>, tolerance: Double, _ values: ([Double]) throws(Failure) -> [Double]
  ) throws(Failure) {
    middle = (range.lowerBound + range.upperBound) / 2
    half = max((range.upperBound - range.lowerBound) / 2, .leastNormalMagnitude)
    var nodes = 12
    while true {
      let found = Self.coefficients(try values(Self.places(nodes, middle, half)))
      let kept = 1 + (found.lastIndex { abs($0) > tolerance } ?? 0)
      if kept <= nodes - 2 || 2 * nodes > Self.mostNodes {
        coefficients = Array(found.prefix(kept))
        return
      }
      nodes *= 2
    }
  }

  /// The places where the last polynomial is zero.
  private static func places(_ count: Int, _ middle: Double, _ half: Double) -> [Double] {
    (0..<count).map { middle + half * cos(.pi * (Double($0) + 0.5) / Double(count)) }
  }

  private static func coefficients(_ values: [Double]) -> [Double] {
    let count = Double(values.count)
    return values.indices.map { term in
      let sum = values.enumerated().reduce(0) { sum, node in
        sum + node.element * cos(.pi * Double(term) * (Double(node.offset) + 0.5) / count)
      }
      return (term == 0 ? 1 : 2) / count * sum
    }
  }

  /// The function at two places.
  @inline(__always) func callAsFunction(_ places: SIMD2<Double>) -> SIMD2<Double> {
    let place = (places - middle) / half
    let twice = 2 * place
    var (next, afterNext) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    coefficients.withUnsafeBufferPointer { coefficients in
      // What does not wait for the term before stands in brackets.
      for term in stride(from: coefficients.count - 1, to: 0, by: -1) {
        (next, afterNext) = ((coefficients[term] - afterNext) + twice * next, next)
      }
    }
    return (coefficients[0] - afterNext) + place * next
  }
}
