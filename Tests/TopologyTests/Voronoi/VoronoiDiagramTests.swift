import Shapes
import Testing
import Topology

private let box = Box<Planar>(minX: 0, minY: 0, maxX: 100, maxY: 60)

@Suite struct VoronoiDiagramTests {
  @Test(arguments: [1, 2, 3, 10, 200])
  func `A place lies in the cell of its nearest site`(_ count: Int) throws {
    var random = SeededRandom(UInt64(count))
    let sites = (0..<count).map { _ in
      Point<Planar>(x: .random(in: 0...100, using: &random), y: .random(in: 0...60, using: &random))
    }
    let cells = try VoronoiDiagram.cells(around: sites, covering: box)
    try #require(cells.count == count)
    for _ in 0..<2_000 {
      let place = Point<Planar>(
        x: .random(in: 0...100, using: &random), y: .random(in: 0...60, using: &random))
      let nearest = sites.indices.min {
        sites[$0].planarDistance(to: place) < sites[$1].planarDistance(to: place)
      }
      let holders = cells.indices.filter { cells[$0]?.contains(place) == true }
      #expect(holders == nearest.map { [$0] })
    }
    #expect(isNear(cells.reduce(0) { $0 + ($1?.planarArea ?? 0) }, 6_000))
  }

  @Test func `Sites in a line or on a lattice share the box evenly`() throws {
    let line = (0..<5).map { Point<Planar>(x: 10 + 20 * Double($0), y: 30) }
    let cells = try VoronoiDiagram.cells(around: line, covering: box)
    for cell in cells { #expect(isNear(cell?.planarArea ?? 0, 1_200)) }
    let lattice = (0..<60).map { Point<Planar>(x: 5 + 10 * Double($0 % 10), y: 5 + 10 * Double($0 / 10)) }
    for cell in try VoronoiDiagram.cells(around: lattice, covering: box) {
      #expect(isNear(cell?.planarArea ?? 0, 100))
    }
  }

  @Test func `The first of coincident sites has the cell`() throws {
    let place = Point<Planar>(x: 20, y: 20)
    let other = Point<Planar>(x: 80, y: 20)
    let cells = try VoronoiDiagram.cells(around: [place, other, place, place, other], covering: box)
    #expect(cells.map { $0 != nil } == [true, true, false, false, false])
    #expect(isNear(cells[0]?.planarArea ?? 0, 3_000))
    let alone = try VoronoiDiagram.cells(around: [place, place], covering: box)
    #expect(alone.map { $0?.planarArea } == [6_000, nil])
  }

  @Test func `Sites a micrometre apart are one, and trouble nobody`() throws {
    var random = SeededRandom(13)
    let land = Box<Planar>(minX: 400_000, minY: 6_100_000, maxX: 800_000, maxY: 6_400_000)
    for _ in 0..<200 {
      var sites = (0..<30).map { _ in
        Point<Planar>(
          x: .random(in: land.minX...land.maxX, using: &random),
          y: .random(in: land.minY...land.maxY, using: &random))
      }
      for index in 0..<10 {
        let site = sites[index / 2]
        let (east, north) = (Int.random(in: -2...2, using: &random), Int.random(in: -2...2, using: &random))
        sites.append(Point(x: site.x + 1e-8 * Double(east), y: site.y + 1e-8 * Double(north)))
      }
      let cells = try VoronoiDiagram.cells(around: sites, covering: land)
      #expect(isNear(cells.reduce(0) { $0 + ($1?.planarArea ?? 0) }, 12e10))
      #expect(cells.prefix(30).allSatisfy { $0 != nil })
    }
  }

  @Test func `No sites have no cells, and a site outside enlarges the box`() throws {
    #expect(try VoronoiDiagram.cells(around: [], covering: box).isEmpty)
    let cells = try VoronoiDiagram.cells(around: [Point(x: 50, y: 30), Point(x: 150, y: 30)], covering: box)
    #expect(isNear(cells.reduce(0) { $0 + ($1?.planarArea ?? 0) }, 9_000))
  }
}
