import Shapes
import Testing

@testable import Topology

@Suite struct EdgeRunTests {
  private func ring(_ count: Int, isClosed: Bool, _ random: inout SeededRandom) -> Ring<Geographic> {
    var ring = Ring<Geographic>(
      closing: (0..<count).map { _ in
        Point(x: .random(in: 0...9, using: &random), y: .random(in: 0...9, using: &random))
      })
    if !isClosed { ring.points.removeLast() }
    return ring
  }

  @Test(arguments: [true, false]) func `Edges are those of right-handed rings`(_ isClosed: Bool) {
    var random = SeededRandom(4)
    for _ in 0..<200 {
      let polygon = Polygon(
        exterior: ring(Int.random(in: 4...7, using: &random), isClosed: isClosed, &random),
        holes: [ring(5, isClosed: isClosed, &random)])
      let run = EdgeRun([MultiPolygon([polygon])])
      let wanted = polygon.rightHanded.rings.map { $0.points.dropLast().map { [$0.x, $0.y] } }
      #expect(run.owners == [0, 0])
      #expect(run.points.map { [$0.x, $0.y] } == wanted.flatMap { $0 })
      #expect(run.starts == [0, wanted[0].count, wanted[0].count + wanted[1].count])
    }
  }

  @Test func `Points that are alike are taken once, and rings without area left out`() {
    let (a, b, c) = (Point<Planar>(x: 0, y: 0), Point<Planar>(x: 2, y: 0), Point<Planar>(x: 2, y: 2))
    let surface = MultiPolygon([
      Polygon(exterior: Ring(closing: [a, a, b, b, c, c, a]), holes: [Ring(closing: [a, b, b])])
    ])
    let run = EdgeRun([surface, MultiPolygon(), MultiPolygon([Polygon(exterior: Ring(closing: [c, b, a]))])])
    #expect(run.owners == [0, 2])
    #expect(run.points == [a, b, c, c, a, b])
  }
}
