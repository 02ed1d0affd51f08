internal import Shapes
internal import Topology

extension BoundaryCollection {
  /// Converts metres to degrees where the file is in Lambert-93, and refuses what does not lie where it could.
  ///
  /// The box of each entry is enough: its numbers are finite, for JSON has no others.
  mutating func settleCoordinates(
    system: GeoJSONSystem, boxes: [Box<Geographic>]
  ) throws(TerritoriesError) {
    let astray = zip(entries, boxes)
      .filter { system == .lambert93 ? !Lambert93.covers($1) : !$1.canBeProjected }
      .map(\.0.number)
    refuse(.impossibleSurface, numbered: Set(astray))
    guard system == .lambert93 else { return }
    let planar = entries.map { $0.surface.mapRings { $0.map { Point<Planar>(x: $0.x, y: $0.y) } } }
    for (index, surface) in try Lambert93.degrees(planar).enumerated() { entries[index].surface = surface }
    audit.note(.reprojected(from: "EPSG:2154"))
  }

  /// Examines every polygon and repairs the invalid ones.
  ///
  /// Validity is judged in degrees; the change of area is measured in Lambert-93.
  mutating func repair() throws(TerritoriesError) {
    let faults: [ValidityFinding<Geographic>?]
    do throws(TopologyError) {
      faults = try Validity.examine(entries.map(\.surface))
    } catch {
      throw .topology(error)
    }
    var irreparable: Set<Int> = []
    for (index, fault) in zip(entries.indices, faults) {
      guard let fault else { continue }
      if let change = try repair(index) {
        note(.invalidPolygon(areaChange: change), about: index, value: fault.reason)
      } else {
        irreparable.insert(entries[index].number)
      }
    }
    refuse(.irreparablePolygon, numbered: irreparable)
  }

  /// Repairs one surface; returns the change of its area in square metres, `nil` where nothing is left.
  private mutating func repair(_ index: Int) throws(TerritoriesError) -> Double? {
    guard let planar = try Lambert93.metres([entries[index].surface]).first,
      let repaired = try? Validity.repair([planar]).first, !repaired.surface.isEmpty,
      let surface = try Lambert93.degrees([repaired.surface]).first
    else { return nil }
    entries[index].surface = surface
    return repaired.areaAfter - repaired.areaBefore
  }
}

extension Box where Space == Geographic {
  /// Whether both corners can be projected.
  var canBeProjected: Bool {
    Point<Space>(x: minX, y: minY).canBeProjected && Point<Space>(x: maxX, y: maxY).canBeProjected
  }
}
