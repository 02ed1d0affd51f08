import Samples
import Shapes

/// The tests' random numbers.
typealias SeededRandom = SeededGenerator

extension Point<Geographic> {
  /// A place on or near the sketched roads.
  static func nearSketch(_ random: inout SeededRandom) -> Point {
    Point(
      longitude: .random(in: 1.395...1.605, using: &random),
      latitude: .random(in: 43.595...43.705, using: &random))
  }
}
