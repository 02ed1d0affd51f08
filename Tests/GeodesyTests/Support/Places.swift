import Foundation
import Shapes

extension Point<Geographic> {
  /// A place anywhere on Earth, evenly by area.
  static func anywhere(_ random: inout SeededRandom) -> Point {
    Point(
      longitude: .random(in: -180...180, using: &random),
      latitude: asin(.random(in: -1...1, using: &random)) * 180 / .pi)
  }

  /// A place in metropolitan France's box.
  static func inFrance(_ random: inout SeededRandom) -> Point {
    Point(longitude: .random(in: -5...10, using: &random), latitude: .random(in: 41...51.5, using: &random))
  }
}
