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
  public let references: [ReferencePlace]
  /// The départements in Lambert-93, metres.
  public let departmentSurfaces: [MultiPolygon<Planar>]
  /// The geodesic areas of the départements, in km².
  public let departmentAreas_km2: [Double]
  /// The union of the départements, in Lambert-93, metres.
  public let outline: MultiPolygon<Planar>
  /// The geodesic area of the union, in km².
  public let area_km2: Double

  /// Projects and measures a territory.
  ///
  /// - Throws: ``StudiesError/emptyTerritory``, or what GEOS or PROJ said.
  public init(_ territory: Territory, reference: ReferencePoint) throws(StudiesError) {
    guard !territory.communes.isEmpty else { throw .emptyTerritory }
    self.territory = territory
    let surfaces = territory.communes.map(\.surface)
    communeAreas_km2 = geodesicAreas(surfaces)
    departmentAreas_km2 = geodesicAreas(territory.departments.map(\.surface))
    (communeSurfaces, departmentSurfaces, references) = try doors {
      (
        try Projection.project(surfaces, to: .lambert93),
        try Projection.project(territory.departments.map(\.surface), to: .lambert93),
        try territory.referencePlaces(reference)
      )
    }
    let departments = departmentSurfaces
    let outline = try doors { try Overlay.union(departments) }
    self.outline = outline
    area_km2 = try doors { geodesicAreas(try Projection.unproject([outline], from: .lambert93)) }.reduce(0, +)
  }

  /// The legal population of the territory.
  public var population: Int { territory.communes.reduce(0) { $0 + $1.population } }
}

/// Geodesic areas in km², in the order of the surfaces, computed on all cores.
func geodesicAreas(_ surfaces: [MultiPolygon<Geographic>]) -> [Double] {
  inParallel(surfaces) { Geodesic.areas_km2(of: $0) }
}
