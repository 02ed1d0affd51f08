import Shapes
import Testing
import Topology

private func surface<Space>(_ corners: [(Double, Double)]...) -> MultiPolygon<Space> {
  let rings = corners.map { Ring<Space>(closing: $0.map { Point(x: $0.0, y: $0.1) }) }
  return MultiPolygon([Polygon(exterior: rings[0], holes: Array(rings.dropFirst()))])
}

@Suite struct ValidityTests {
  @Test func `A bow tie crosses itself in its middle, in any space`() throws {
    let tie: MultiPolygon<Geographic> = surface([(0, 0), (2, 2), (2, 0), (0, 2)])
    let finding = try #require(try Validity.examine([tie])[0])
    #expect(finding.reason == "Self-intersection")
    #expect(finding.place == Point(x: 1, y: 1))
  }

  @Test func `Valid surfaces have no finding, whatever stands beside them`() throws {
    let tie: MultiPolygon<Planar> = surface([(0, 0), (2, 2), (2, 0), (0, 2)])
    let findings = try Validity.examine([.square(0, 0, 1), tie, MultiPolygon(), .square(3, 3, 1)])
    #expect(findings.map { $0 == nil } == [true, false, true, true])
  }

  @Test func `Overlapping parts and stray holes are found and repaired`() throws {
    let overlapping = MultiPolygon<Planar>([.square(0, 0, 2), .square(1, 1, 2)])
    let stray: MultiPolygon<Planar> = surface(
      [(0, 0), (4, 0), (4, 4), (0, 4)], [(3, 3), (5, 3), (5, 5), (3, 5)])
    #expect(try Validity.examine([overlapping, stray]).allSatisfy { $0 != nil })
    let repairs = try Validity.repair([overlapping, stray])
    #expect(repairs.map(\.areaBefore) == [8, 12])
    #expect(repairs.map(\.areaAfter) == [7, 15])
    #expect(try Validity.examine(repairs.map(\.surface)) == [nil, nil])
  }

  @Test func `A repaired bow tie keeps both wings`() throws {
    let repair = try Validity.repair([surface([(0, 0), (2, 2), (2, 0), (0, 2)]) as MultiPolygon<Planar>])[0]
    #expect(repair.surface.polygons.count == 2)
    #expect(repair.areaAfter == 2)
  }

  @Test func `A valid surface keeps its area, and a collapsed one has none`() throws {
    let flat: MultiPolygon<Planar> = surface([(0, 0), (2, 2), (1, 1)])
    let repairs = try Validity.repair([.square(5, 5, 3), flat, MultiPolygon()])
    #expect(repairs.map(\.areaAfter) == [9, 0, 0])
    #expect(repairs[1].surface.isEmpty)
  }
}
