import Shapes
import Testing

@testable import Cartography

@Suite struct DotStacksTests {
  let scale = CategoryScale(names: ["a", "b", "c"], order: ["a", "b", "c"])

  private func stacks(_ members: [(Double, Double, String)]) -> [DotStacks.Stack] {
    DotStacks(members.map { (Point(x: $0.0, y: $0.1), $0.2) }, scale: scale, radius: 4).stacks
  }

  @Test func membersAtOnePlaceBecomeOneSymbolForEachCategory() {
    let members = (0..<20).map { (100.0, 100.0, $0 < 12 ? "a" : $0 < 17 ? "b" : "c") }
    let found = stacks(members)
    #expect(found.map(\.count) == [12, 5, 3])
    #expect(Set(found.map(\.symbol.shape)).count == 3)
    #expect(abs(found[0].symbol.radius - 4 * 12.0.squareRoot()) < 1e-9)
  }

  @Test(arguments: 0..<30) func everyMemberIsCountedOnce(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let members = (0..<120).map { index in
      (
        Double.random(in: 0...300, using: &random), Double.random(in: 0...200, using: &random),
        ["a", "b", "c"][index % 3]
      )
    }
    let found = stacks(members)
    for name in ["a", "b", "c"] {
      let colour = scale[name]?.colour
      #expect(found.filter { $0.symbol.colour == colour }.reduce(0) { $0 + $1.count } == 40)
    }
  }

  @Test func membersApartStayWhereTheyAre() {
    let found = stacks([(10, 10, "a"), (60, 10, "a"), (10, 60, "b")])
    #expect(found.map(\.count) == [1, 1, 1])
    #expect(found.allSatisfy { $0.center == $0.home })
  }

  @Test func symbolsOfOnePlaceDoNotOverlap() {
    let found = stacks((0..<20).map { (100.0, 100.0, ["a", "b", "c"][$0 % 3]) })
    for first in found.indices {
      for second in found.indices.dropFirst(first + 1) {
        let gap = found[first].center.distance(to: found[second].center)
        #expect(gap >= found[first].symbol.radius + found[second].symbol.radius - 0.01)
      }
    }
  }

  @Test func aDenseTownIsOneSymbol() {
    var random = SeededGenerator(seed: 3)
    let members = (0..<40).map { _ in
      (100 + Double.random(in: -9...9, using: &random), 100 + Double.random(in: -9...9, using: &random), "a")
    }
    #expect(stacks(members).count == 1)
  }
}
