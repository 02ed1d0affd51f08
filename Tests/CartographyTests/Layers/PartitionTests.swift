import Shapes
import Testing

@testable import Cartography

@Suite struct PartitionTests {
  /// Two groups of two squares side by side: the line between the groups is drawn, those inside them are not.
  @Test func linesInsideAGroupAreLeftOut() {
    let squares = (0..<4).map { square(Double($0) * 20_000 + 10_000, 20_000, side: 20_000) }
    func lines(_ groups: [[MultiPolygon<Planar>]]) -> Int {
      let svg = sampleMap([Partition(groups, stroke: Stroke(.black, width: 1))]).svg()
      check(svg)
      return svg.split(separator: "\n").filter { $0.contains("<path") }.reduce(0) {
        $0 + $1.filter { "hvlHVL".contains($0) }.count
      }
    }
    let (whole, halves, quarters) = (
      lines([squares]), lines([Array(squares[..<2]), Array(squares[2...])]), lines(squares.map { [$0] })
    )
    #expect(whole < halves && halves < quarters)
    #expect(lines([]) == 0 && lines([[]]) == 0)
  }
}
