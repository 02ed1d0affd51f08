import Shapes
import Testing

@testable import Topology

@Suite struct CoverIndexTests {
  @Test func `A neighbourhood holds the same places of its box as the whole surface`() {
    var random = SeededRandom(6)
    let surface = MultiPolygon(
      [Point<Planar>(x: 30, y: 30), Point(x: 90, y: 90)].flatMap {
        MultiPolygon.holedStar(around: $0, radius: 40, corners: 500, &random).polygons
      })
    let index = CoverIndex(MultiPolygon([surface.polygons[0]]))
    for _ in 0..<300 {
      let center = Point<Planar>.random(within: 100, &random)
      let box = Box(around: [center]).enlarged(by: .random(in: 0.01...5, using: &random))
      let near = index.neighbourhood(of: box)
      for _ in 0..<20 {
        let place = Point<Planar>(
          x: .random(in: box.minX...box.maxX, using: &random),
          y: .random(in: box.minY...box.maxY, using: &random))
        #expect(near.holds(place) == surface.polygons[0].contains(place))
      }
    }
  }

  @Test func `With edges in the box, a margin of a quarter is right too, and the top is kept`() {
    var random = SeededRandom(12)
    let surface = MultiPolygon.holedStar(around: Point(x: 50, y: 50), radius: 50, corners: 500, &random)
    for _ in 0..<300 {
      let box = Box(around: [Point.random(within: 100, &random)]).enlarged(by: 2)
      guard case .edges(let near) = CoverIndex(surface).neighbourhood(of: box) else { continue }
      #expect(Box(around: near).maxY == Box(around: surface).maxY)
      let frame = box.enlarged(by: 1)
      for _ in 0..<20 {
        let place = Point<Planar>(
          x: .random(in: frame.minX...frame.maxX, using: &random),
          y: .random(in: frame.minY...frame.maxY, using: &random))
        #expect(near.contains(place) == surface.contains(place))
      }
    }
  }

  @Test func `A neighbourhood is small`() {
    var random = SeededRandom(7)
    let surface = MultiPolygon.holedStar(around: Point(x: 0, y: 0), radius: 100, corners: 10_000, &random)
    guard case .edges(let near) = CoverIndex(surface).neighbourhood(of: .square(80, 0, 1)) else {
      Issue.record("no edge near")
      return
    }
    #expect(near.pointCount < 500)
  }
}

extension Box<Planar> {
  /// A square by its south-west corner and its side.
  fileprivate static func square(_ x: Double, _ y: Double, _ side: Double) -> Box {
    Box(minX: x, minY: y, maxX: x + side, maxY: y + side)
  }
}

extension Shapes.Polygon<Planar> {
  /// Whether a place lies in the outer ring and in no hole.
  fileprivate func contains(_ place: Point<Planar>) -> Bool { MultiPolygon([self]).contains(place) }
}
