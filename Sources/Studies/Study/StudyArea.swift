import Geodesy
import Shapes
import Territories
import Topology

/// The territory made ready for overlay: projected once, measured once.
///
/// All arrays of communes follow `territory.communes`, those of départements `territory.departments`.
public struct StudyArea: Sendable {
  /// The territory as it was read.
  public let territory: Territory
  /// The communes in Lambert-93, metres.
  public let communeSurfaces: [MultiPolygon<Planar>]
  /// The geodesic areas of the communes, in km².
  public let communeAreas_km2: [Double]
  /// Where each commune is taken to be.
  public let references: [ReferencePosition]
  /// The départements in degrees; one that was given without a surface is the union of its communes.
  public let departments: [MultiPolygon<Geographic>]
  /// The départements in Lambert-93, metres.
  public let departmentSurfaces: [MultiPolygon<Planar>]
  /// The geodesic areas of the départements, in km².
  public let departmentAreas_km2: [Double]
  /// The union of the départements, in Lambert-93, metres.
  public let outline: MultiPolygon<Planar>
  /// The geodesic area of the union, in km².
  public let area_km2: Double
  /// The box of the communes, in degrees.
  public let box: Box<Geographic>
  /// What measures surfaces of the territory on the ellipsoid.
  package let measure: Lambert93Area

  /// Projects and measures a territory.
  ///
  /// - Throws: ``StudiesError/emptyTerritory``, or what GEOS or PROJ said.
  public init(_ territory: Territory, reference: ReferencePoint) throws(StudiesError) {
    guard !territory.communes.isEmpty else { throw .emptyTerritory }
    self.territory = territory
    let surfaces = territory.communes.map(\.surface)
    box = surfaces.reduce(Box<Geographic>()) { $0.union(Box(around: $1)) }
    let communes = try doors { try Projection.project(surfaces, to: .lambert93) }
    let planar = try StudyArea.departments(of: territory, communes: communes)
    let (references, outline) = try sideBySide(
      { () throws(StudiesError) in try doors { try territory.referencePoints(reference, planar: communes) } },
      { () throws(StudiesError) in try doors { try Overlay.union(adjoining: planar) } })
    departments = try StudyArea.degrees(planar, of: territory)
    measure = try doors { try Lambert93Area(over: StudyArea.box(of: communes + planar)) }
    communeSurfaces = communes
    departmentSurfaces = planar
    self.references = references
    self.outline = outline
    communeAreas_km2 = measure.areas_km2(of: communes)
    departmentAreas_km2 = measure.areas_km2(of: planar)
    area_km2 = measure.areas_km2(of: [outline])[0]
  }

  /// The départements in the plane; one that was given without a surface is the union of its communes.
  private static func departments(
    of territory: Territory, communes: [MultiPolygon<Planar>]
  ) throws(StudiesError) -> [MultiPolygon<Planar>] {
    var members: [String: [Int]] = [:]
    for (index, commune) in territory.communes.enumerated() {
      members[commune.departmentCode, default: []].append(index)
    }
    let missing = territory.departments.map { department in
      department.surface.isEmpty ? (members[department.code] ?? []).map { communes[$0] } : []
    }
    return try doors {
      let given = try Projection.project(territory.departments.map(\.surface), to: .lambert93)
      let dissolved = try missing.map { group throws(TopologyError) in try Overlay.union(adjoining: group) }
      return zip(given, dissolved).map { $0.isEmpty ? $1 : $0 }
    }
  }

  private static func degrees(
    _ planar: [MultiPolygon<Planar>], of territory: Territory
  ) throws(StudiesError) -> [MultiPolygon<Geographic>] {
    let given = territory.departments.map(\.surface)
    guard given.contains(where: \.isEmpty) else { return given }
    let dissolved = try doors { try Projection.unproject(planar, from: .lambert93) }
    return zip(given, dissolved).map { $0.isEmpty ? $1 : $0 }
  }

  /// The legal population of the territory.
  public var population: Int { territory.population }
}

/// Geodesic areas in km², in the order of the surfaces, computed on all cores.
func geodesicAreas(_ surfaces: [MultiPolygon<Geographic>]) -> [Double] {
  inParallel(surfaces) { Geodesic.grs80.areas_km2(of: $0) }
}

/// Areas on the ellipsoid, in km², of surfaces in Lambert-93, where their edges are straight.
func planarAreas_km2(_ surfaces: [MultiPolygon<Planar>]) throws(StudiesError) -> [Double] {
  try doors { try Lambert93Area(over: StudyArea.box(of: surfaces)) }.areas_km2(of: surfaces)
}

extension StudyArea {
  /// The box of some surfaces in the plane.
  fileprivate static func box(of surfaces: [MultiPolygon<Planar>]) -> Box<Planar> {
    surfaces.reduce(Box<Planar>()) { $0.union(Box(around: $1)) }
  }
}

extension Lambert93Area {
  /// Areas on the ellipsoid, in km², in the order of the surfaces, computed on all cores.
  func areas_km2(of surfaces: [MultiPolygon<Planar>]) -> [Double] {
    inParallel(surfaces, slice: 512) { part in part.map { area_m2(of: $0) / 1e6 } }
  }
}
