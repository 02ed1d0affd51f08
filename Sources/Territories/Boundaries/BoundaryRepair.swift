internal import Shapes
internal import Topology

extension BoundaryCollection {
  /// Converts metres to degrees where the file is in Lambert-93, and refuses what does not lie where it could.
  ///
  /// The box of each entry is enough: its numbers are finite, for JSON has no others.
  mutating func settleCoordinates(
    system: GeoJSONSystem, boxes given: [Box<Geographic>]
  ) throws(TerritoriesError) {
    var boxes = given
    if system == .degrees { boxes = turnSwapped(boxes) }
    let astray = zip(entries, boxes)
      .filter { system == .lambert93 ? !Lambert93.covers($1) : !$1.canBeProjected }
      .map(\.0.number)
    refuse(.impossibleSurface, numbered: Set(astray))
    guard system == .lambert93 else { return }
    let planar = entries.map { $0.surface.mapRings { $0.map { Point<Planar>(x: $0.x, y: $0.y) } } }
    for (index, surface) in try Lambert93.degrees(planar).enumerated() { entries[index].surface = surface }
    audit.note(.reprojected(from: "EPSG:2154"))
  }

  /// Exchanges latitude and longitude where a surface then lies in metropolitan France, and lies in no part of it
  /// as it stands; returns the boxes.
  private mutating func turnSwapped(_ boxes: [Box<Geographic>]) -> [Box<Geographic>] {
    zip(entries.indices, boxes).map { index, box in
      let turned = Box<Geographic>(minX: box.minY, minY: box.minX, maxX: box.maxY, maxY: box.maxX)
      guard !box.corners.contains(where: France.contains),
        turned.corners.allSatisfy(France.metropolitan.contains)
      else { return box }
      entries[index].surface = entries[index].surface.mapRings { $0.map { Point(x: $0.y, y: $0.x) } }
      note(.swappedAxes, about: index)
      return turned
    }
  }

  /// Refuses outlines so long that a study, which puts a point on every half kilometre of a side, would not end in time:
  /// together they may get twice as many points as the file has, and a million.
  ///
  /// All borders of France's communes are a million kilometres.
  private mutating func refuseEndless() {
    var left = 1_000_000 + 2 * entries.reduce(0) { $0 + $1.surface.pointCount }
    var endless: Set<Int> = []
    let surfaces = entries.map(\.surface)
    let counts = inParallel(surfaces) { part in part.map(\.halfKilometres) }
    for (entry, count) in zip(entries, counts) {
      if count < left { left -= count } else { endless.insert(entry.number) }
    }
    refuse(.endlessPolygon, numbered: endless)
  }

  /// Examines every polygon and repairs the invalid ones; those that cross themselves or others so often that a run
  /// would take long are refused.
  ///
  /// Validity is judged in degrees; the change of area is measured in Lambert-93.
  mutating func repair() throws(TerritoriesError) {
    refuseEndless()
    let (surfaces, limit) = (entries.map(\.surface), mostCrossings)
    let faults: [ValidityFinding<Geographic>?]
    var others: [Int]
    do throws(TopologyError) {
      (faults, others) = try sideBySide(
        { () throws(TopologyError) in try Validity.examine(surfaces) },
        { () throws(TopologyError) in Validity.tangled(surfaces, limit: limit) })
    } catch {
      throw .topology(error)
    }
    let isSound = faults.allSatisfy { $0 == nil }
    var (irreparable, tangled, crossings) = (Set<Int>(), Set<Int>(), mostCrossings)
    for (index, fault) in zip(entries.indices, faults) {
      guard let fault else { continue }
      let count = Validity.crossings(in: entries[index].surface, limit: crossings)
      if count >= crossings {
        tangled.insert(entries[index].number)
      } else if let change = try repair(index) {
        crossings -= count
        note(.invalidPolygon(areaChange: change), about: index, value: fault.reason)
      } else {
        irreparable.insert(entries[index].number)
      }
    }
    refuse(.irreparablePolygon, numbered: irreparable)
    refuse(.tangledPolygon, numbered: tangled)
    if !isSound { others = Validity.tangled(entries.map(\.surface), limit: mostCrossings) }
    refuse(.tangledPolygon, numbered: Set(others.map { entries[$0].number }))
  }

  /// How often borders may cross in all: as often as they have sides.
  ///
  /// What a run does then takes a time that grows with the size of the file, not with its square.
  private var mostCrossings: Int {
    max(
      5_000,
      entries.reduce(0) { sum, entry in
        sum + entry.surface.polygons.reduce(0) { $0 + $1.exterior.points.count }
      })
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
  /// The corners at the south-west and the north-east.
  fileprivate var corners: [Point<Space>] { [Point(x: minX, y: minY), Point(x: maxX, y: maxY)] }

  /// Whether both corners can be projected, and what lies between them does not go around the Earth: of a surface on
  /// both sides of the antimeridian no point is known to lie inside.
  var canBeProjected: Bool {
    Point<Space>(x: minX, y: minY).canBeProjected && Point<Space>(x: maxX, y: maxY).canBeProjected
      && maxX - minX <= 180
  }
}

extension MultiPolygon where Space == Geographic {
  /// How often half a kilometre goes into the sides, each taken by itself.
  fileprivate var halfKilometres: Int {
    polygons.reduce(0) { $1.holes.reduce($0 + $1.exterior.halfKilometres) { $0 + $1.halfKilometres } }
  }
}

extension Ring where Space == Geographic {
  fileprivate var halfKilometres: Int {
    zip(points, points.dropFirst()).reduce(0) { $0 + Int($1.0.roughDistance(to: $1.1) / 500) }
  }
}
