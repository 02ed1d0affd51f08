import Foundation

/// Numbers that people like to read on an axis: 1, 2 or 5 times a power of ten.
enum RoundNumbers {
  /// The largest round number that is not above a positive one; `nil` where there is none.
  static func below(_ value: Double) -> Double? {
    guard value.isFinite, value > 0 else { return nil }
    let power = Foundation.pow(10, Foundation.floor(Foundation.log10(value)))
    let share = value / power * (1 + 1e-12)
    let step: Double = share >= 5 ? 5 : share >= 2 ? 2 : 1
    let rounded = step * power
    return rounded.isFinite && rounded > 0 ? rounded : nil
  }

  /// Up to three round numbers that show a range of sizes: near the largest, a quarter and a twentieth of it.
  static func samples(largest: Double, smallest: Double) -> [Double] {
    let wanted = [largest, largest / 4, largest / 20].compactMap { below($0) }
    var samples: [Double] = []
    for value in wanted where samples.last != value && (samples.isEmpty || value >= smallest) {
      samples.append(value)
    }
    return samples
  }
}
