internal import Shapes
internal import Topology

extension BoundaryCollection {
  /// Converts metres to degrees where the file is in Lambert-93, and refuses what has not the form of a surface
  /// on the Earth.
  mutating func settleCoordinates(system: GeoJSONSystem) throws(TerritoriesError) {
    if system == .lambert93 {
      refuse(.impossibleSurface) { $0.coordinatesAll(Lambert93.covers) }
      let planar = entries.map { $0.surface.mapRings { $0.map { Point<Planar>(x: $0.x, y: $0.y) } } }
      for (index, surface) in try Lambert93.degrees(planar).enumerated() { entries[index].surface = surface }
      audit.note(.reprojected(from: "EPSG:2154"))
    }
    refuse(.impossibleSurface) { $0.coordinatesAll(\.isOnEarth) }
    refuse(.irreparablePolygon) { $0.polygons.allSatisfy { $0.rings.allSatisfy(\.isComplete) } }
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

  /// Refuses the entries whose surface does not pass.
  private mutating func refuse(_ reason: Finding.Reason, unless isGood: (MultiPolygon<Geographic>) -> Bool) {
    refuse(reason, numbered: Set(entries.filter { !isGood($0.surface) }.map(\.number)))
  }

  private mutating func refuse(_ reason: Finding.Reason, numbered numbers: Set<Int>) {
    guard !numbers.isEmpty else { return }
    for number in numbers.sorted() {
      audit.note(reason, at: .feature(number))
      audit.count(.refused)
    }
    entries.removeAll { numbers.contains($0.number) }
  }
}

extension MultiPolygon {
  fileprivate func coordinatesAll(_ isGood: (Point<Space>) -> Bool) -> Bool {
    polygons.allSatisfy { $0.rings.allSatisfy { $0.points.allSatisfy(isGood) } }
  }
}
