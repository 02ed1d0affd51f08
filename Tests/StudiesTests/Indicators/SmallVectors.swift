import Samples

@testable import Studies

/// Seven places that were measured by hand and with numpy, in two groups.
enum SmallVectors {
  static let values = [0, 2, 5, 10, 16, 16, 31.5]
  static let weights = [100, 50, 0, 30, 12, 8, 3.0]
  static let groups = [0, 0, 0, 1, 1, 0, 1]
  static let all = WeightedValues(values, weights: weights)
  static let parted = part(values, weights, groups, count: 2)

  /// A seeded sample with ties, zeros and empty places.
  static func random(
    _ seed: UInt64, count: Int = 60
  ) -> (values: [Double], weights: [Double], groups: [Int]) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<count).map { _ in Double(Int.random(in: 0...30, using: &generator)) }
    let weights = (0..<count).map { _ in Double(Int.random(in: 0...9, using: &generator)) }
    let groups = (0..<count).map { _ in Int.random(in: 0..<4, using: &generator) }
    return (values, weights, groups)
  }

  static func part(
    _ values: [Double], _ weights: [Double], _ groups: [Int], count: Int
  ) -> [WeightedValues] {
    (0..<count).map { group in
      let members = groups.indices.filter { groups[$0] == group }
      return WeightedValues(members.map { values[$0] }, weights: members.map { weights[$0] })
    }
  }
}

/// Whether two numbers agree to twelve digits.
func agree(_ a: Double?, _ b: Double?) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= 1e-12 * max(1, abs(a), abs(b))
}
