import Shapes
import Testing
import Topology

@Suite struct LocationTests {
  @Test func `Random places fall in the first surface that holds them`() throws {
    var random = SeededRandom(9)
    let surfaces = (0..<60).map { _ in
      MultiPolygon.holedStar(
        around: .random(within: 100, &random), radius: .random(in: 0.1...30, using: &random), corners: 40,
        &random)
    }
    let places = (0..<5_000).map { _ in Point<Planar>.random(within: 110, &random) }
    let expected = places.map { place in surfaces.firstIndex { $0.contains(place) } }
    #expect(try Location.locate(places, in: surfaces) == expected)
    #expect(expected.contains(nil) && Set(expected).count > 30)
  }

  @Test func `Every boundary belongs to the first of its surfaces`() throws {
    let lattice = (0..<9).map { MultiPolygon.square(Double($0 % 3), Double($0 / 3), 1) }
    for x in stride(from: 0, through: 3, by: 0.25) {
      for y in stride(from: 0, through: 3, by: 0.25) {
        let first = Int(max(y.rounded(.up), 1) - 1) * 3 + Int(max(x.rounded(.up), 1) - 1)
        #expect(try Location.locate([Point(x: x, y: y)], in: lattice) == [first])
      }
    }
  }

  @Test func `A place on a slanted edge is in, and a step beside it is not`() throws {
    let triangle = MultiPolygon([
      Polygon<Geographic>(exterior: Ring(closing: [Point(x: 0, y: 0), Point(x: 3, y: 1), Point(x: 0, y: 1)]))
    ])
    let above = Point<Geographic>(x: 1.5, y: 0.5.nextUp)
    let below = Point<Geographic>(x: 1.5, y: 0.5.nextDown)
    let places = [Point<Geographic>(x: 1.5, y: 0.5), above, below, Point(x: 3, y: 1), Point(x: 1, y: 1)]
    #expect(try Location.locate(places, in: [triangle]) == [0, 0, nil, 0, 0])
  }

  @Test func `A ray that meets a corner crosses once or twice, as it should`() throws {
    let diamond = MultiPolygon([
      Polygon<Planar>(
        exterior: Ring(closing: [Point(x: 2, y: 0), Point(x: 4, y: 2), Point(x: 2, y: 4), Point(x: 0, y: 2)]))
    ])
    let notched = MultiPolygon([
      Polygon<Planar>(
        exterior: Ring(closing: [
          Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 4), Point(x: 6, y: 2), Point(x: 3, y: 4),
        ]))
    ])
    let places = [Point<Planar>(x: 1, y: 2), Point(x: 2, y: 2), Point(x: 0.5, y: 3)]
    #expect(try Location.locate(places, in: [diamond]) == [0, 0, nil])
    #expect(try Location.locate([Point(x: 4, y: 2), Point(x: 1, y: 2)], in: [notched]) == [0, nil])
  }

  @Test func `What is not a number lies nowhere, and nothing holds nothing`() throws {
    let bad = [Point<Planar>(x: .nan, y: 0.5), Point(x: 0.5, y: .infinity), Point(x: -.infinity, y: .nan)]
    #expect(try Location.locate(bad, in: [.square(0, 0, 1)]) == [nil, nil, nil])
    #expect(try Location.locate([Point<Planar>(x: 0, y: 0)], in: []) == [nil])
    #expect(try Location.locate([Point<Planar>(x: 0, y: 0)], in: [MultiPolygon(), MultiPolygon()]) == [nil])
  }

  @Test func `Surfaces without width are no trouble`() throws {
    let line = MultiPolygon([
      Polygon<Planar>(exterior: Ring(closing: [Point(x: 0, y: 1), Point(x: 5, y: 1), Point(x: 2, y: 1)]))
    ])
    #expect(try Location.locate([Point(x: 1, y: 1), Point(x: 1, y: 2)], in: [line]) == [0, nil])
  }
}
