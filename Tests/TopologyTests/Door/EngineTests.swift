import Shapes
import Testing

@testable import Topology

@Suite struct EngineTests {
  private static let unclosed: MultiPolygon<Planar> = {
    var surface = MultiPolygon.square(0, 0, 1)
    surface.polygons[0].exterior.points[4].x = 9
    return surface
  }()

  @Test func `An error carries the C function and GEOS's own words`() {
    let error = #expect(throws: TopologyError.self) { try Overlay.union([Self.unclosed]) }
    guard case .geos(let function, let message)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(function == "GEOSGeom_createLinearRing_r")
    #expect(message.contains("closed"))
  }

  @Test func `No GEOS object outlives a question, answered or refused`() throws {
    let holed = MultiPolygon([
      Polygon(exterior: .square(0, 0, 9), holes: [.square(1, 1, 2), Self.unclosed.polygons[0].exterior])
    ])
    let star = MultiPolygon.square(0, 0, 5)
    #expect(throws: TopologyError.self) { try Overlay.union([star, holed]) }
    #expect(throws: TopologyError.self) { try Overlay.overlaps(of: [star], with: [star, holed]) }
    #expect(throws: TopologyError.self) { try Overlay.pairs(of: [star], with: [holed]) }
    #expect(throws: TopologyError.self) { try Validity.examine([star, holed]) }
    _ = try Overlay.overlaps(of: [star], with: [.square(3, 3, 5)])
    _ = try Validity.repair([star])
    _ = try Validity.examine([star])
    #if DEBUG
      #expect(Engine.liveHandles == 0)
    #endif
  }

  @Test(arguments: [
    (Double.nan, TopologyError.notFinite(item: 1)), (.infinity, .notFinite(item: 1)),
    (-.infinity, .notFinite(item: 1)), (1e308, .outOfRange(item: 1)), (-1e13, .outOfRange(item: 1)),
  ])
  func `What is no sensible number never reaches GEOS`(_ number: Double, _ expected: TopologyError) {
    var bad = MultiPolygon.square(0, 0, 1)
    bad.polygons[0].exterior.points[2].y = number
    let good = MultiPolygon.square(0, 0, 1)
    #expect(throws: expected) { try Overlay.union([good, bad]) }
    #expect(throws: expected) { try Overlay.unions([[good], [good, bad]]) }
    #expect(throws: expected) { try Overlay.intersection(of: good, and: bad) }
    #expect(throws: expected) { try Overlay.difference([good], minus: bad) }
    #expect(throws: expected) { try Overlay.overlaps(of: [good], with: [good, bad]) }
    #expect(throws: expected) { try Overlay.overlaps(of: [good, bad], with: [good]) }
    #expect(throws: expected) { try Overlay.pairs(of: [good], with: [bad]) }
    #expect(throws: expected) { try Validity.examine([good, bad]) }
    #expect(throws: expected) { try Validity.repair([good, bad]) }
    #expect(throws: expected) { try InteriorPoint.points(of: [good, bad]) }
    #expect(throws: expected) { try Location.locate([], in: [good, bad]) }
    let points = [Point<Planar>(x: 0, y: 0), Point(x: number, y: 0)]
    #expect(throws: expected) { try VoronoiDiagram.cells(around: points, covering: Box()) }
  }

  @Test func `A ring of fewer than four points is named by its surface`() {
    let short = MultiPolygon([
      Polygon<Planar>(exterior: Ring(closing: [Point(x: 0, y: 0), Point(x: 1, y: 0)]))
    ])
    let empty = MultiPolygon([Polygon<Planar>(exterior: Ring(closing: []))])
    for bad in [short, empty] {
      #expect(throws: TopologyError.ringTooShort(item: 1)) { try Overlay.union([.square(0, 0, 1), bad]) }
      #expect(throws: TopologyError.ringTooShort(item: 1)) {
        try Location.locate([], in: [.square(0, 0, 1), bad])
      }
    }
  }

  @Test func `Callers on several threads get the same answers`() async throws {
    let discs = (0..<40).map { MultiPolygon.square(Double($0) * 0.7, Double($0 % 7), 2) }
    let alone = try Overlay.union(discs)
    try await withThrowingTaskGroup(of: MultiPolygon<Planar>.self) { group in
      for _ in 0..<16 { group.addTask { try Overlay.union(discs) } }
      for try await answer in group { #expect(answer == alone) }
    }
  }

  @Test func `The library names its version`() {
    #expect(GEOSLibrary.version.hasPrefix("3."))
  }
}
