import Samples
import Siting

/// A small made-up case: points in a square, candidates at some of them, sometimes sites that exist.
struct Scene {
  let weights: [Double]
  let base: [Double]
  let costs: [[Double]]
  let radius: Double

  init(seed: UInt64, demands: Int = 14, candidates: Int = 9) {
    var generator = SeededGenerator(seed: seed)
    func points(_ count: Int) -> [(Double, Double)] {
      (0..<count).map { _ in
        (Double.random(in: 0...10, using: &generator), Double.random(in: 0...10, using: &generator))
      }
    }
    func distance(_ a: (Double, Double), _ b: (Double, Double)) -> Double {
      // Single precision, so that the table holds these very numbers.
      let square = (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
      return Double(Float(square.squareRoot()))
    }
    let places = points(demands)
    let options = points(candidates)
    let existing = points(Int(seed % 3))
    weights = (0..<demands).map { _ in Double(Int.random(in: 1...50, using: &generator)) }
    base = places.map { place in existing.map { distance($0, place) }.min() ?? .infinity }
    costs = options.map { option in places.map { distance(option, $0) } }
    radius = Double.random(in: 1.5...4, using: &generator)
  }

  var table: CostTable {
    CostTable(candidateCount: costs.count, weights: weights, base: base) { candidate, row in
      for demand in weights.indices { row[demand] = Float(costs[candidate][demand]) }
    }
  }

  /// The sets of the demands that are not within the radius yet.
  var sets: CoverSets {
    CoverSets(
      costs.map { row in row.indices.filter { row[$0] <= radius && base[$0] > radius } },
      weights: zip(weights, base).map { $1 > radius ? $0 : 0 })
  }

  /// What a plan is worth, from the distances themselves.
  func value(of plan: [Int]) -> Evaluator {
    Evaluator(
      weights: weights, before: base,
      after: base.indices.map { demand in plan.reduce(base[demand]) { min($0, costs[$1][demand]) } })
  }
}
