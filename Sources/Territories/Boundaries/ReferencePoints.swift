internal import Shapes
internal import Topology

extension [Commune] {
  /// The reference points of some communes, in their order.
  func referencePoints(
    _ kind: ReferencePoint, planar given: [MultiPolygon<Planar>]? = nil
  ) throws(TerritoriesError) -> [ReferencePosition] {
    var points: [ReferencePosition?] = map { commune in
      guard kind == .townHall, let townHall = commune.townHall else { return nil }
      return ReferencePosition(position: townHall, source: .townHall)
    }
    let open = indices.filter { points[$0] == nil }
    let known = given.map { given in open.map { given[$0] } }
    let planar: [MultiPolygon<Planar>]
    if let known { planar = known } else { planar = try Lambert93.metres(open.map { self[$0].surface }) }
    let onSurface = try kind == .centroid ? [] : planar.pointsOnSurface()
    let made = planar.indices.map { index in
      (kind == .centroid ? planar[index].centroid : onSurface[index]) ?? planar[index].corner
    }
    let source: ReferencePoint = kind == .centroid ? .centroid : .pointOnSurface
    for (index, position) in zip(open, try Lambert93.degrees(made)) {
      points[index] = ReferencePosition(position: position, source: source)
    }
    return points.compactMap { $0 }
  }
}

extension [MultiPolygon<Planar>] {
  fileprivate func pointsOnSurface() throws(TerritoriesError) -> [Point<Planar>?] {
    guard !isEmpty else { return [] }
    do throws(TopologyError) { return try InteriorPoint.points(of: self) } catch { throw .topology(error) }
  }
}

extension MultiPolygon where Space == Planar {
  /// The first corner, for a surface without area; the middle of the system for one without points.
  fileprivate var corner: Point<Planar> {
    polygons.first?.exterior.points.first ?? Point(x: 700_000, y: 6_600_000)
  }
}
