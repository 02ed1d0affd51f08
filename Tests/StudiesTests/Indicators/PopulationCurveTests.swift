import Testing

@testable import Studies

@Suite struct PopulationCurveTests {
  private func curve(_ distances: [Double], _ counts: [Double], step: Double = 0.5) -> PopulationCurve {
    PopulationCurve(
      Inhabitants(communes: distances.map { _ in 0 }, counts: counts, reach: distances),
      step: step
    )
  }

  @Test(arguments: 1...10) func everyPointIsTheShareWithinItsDistance(_ seed: UInt64) {
    let (values, weights, _) = SmallVectors.random(seed)
    let all = WeightedValues(values, weights: weights)
    let points = curve(values, weights).points
    for point in points { #expect(agree(point.share, all.share(within: point.reach))) }
    #expect(points.first?.reach == 0 && points.last?.share == 1)
    #expect(points.dropLast().last.map { $0.share < 1 } == true)
    #expect(points.count == Int((all.values.last ?? 0) * 2) + 1)
  }

  @Test func farPlacesWidenTheStepAndNobodyHasNoCurve() {
    #expect(curve([9_000], [1]).points.count <= 2_001)
    #expect(curve([70], [1]).step == 0.5)
    #expect(curve([5], [0]).points.isEmpty && curve([], []).points.isEmpty)
    #expect(curve([0], [4]).points.map(\.share) == [1])
  }
}
