import Shapes
import Studies
import Territories

/// A part of the territory on which a map is drawn: a département, an EPCI, or a commune with its surroundings.
public struct Focus: Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A département.
    case department
    /// An EPCI, by its communes in the territory.
    case intercommunality
    /// A commune; the map reaches a little farther than the main radius around it.
    case commune
  }

  /// What it is.
  public let kind: Kind
  /// The official code.
  public let code: String
  /// The name.
  public let name: String
  /// Its communes, by index.
  let communes: [Int]
  /// Its surfaces in Lambert-93, side by side.
  let surfaces: [MultiPolygon<Planar>]
  /// What is measured of it.
  let indicators: Indicators
  /// What the map must show, in metres.
  let extent: Box<Planar>
}

extension Focus {
  /// A département of a study; `nil` where there is none of this code.
  public init?(department code: String, of diagnosis: Diagnosis) {
    let territory = diagnosis.area.territory
    guard let index = territory.departments.firstIndex(where: { $0.code == code }) else { return nil }
    self.init(
      .department, code, territory.departments[index].name, diagnosis,
      communes: territory.communes.indices.filter { territory.communes[$0].departmentCode == code },
      surfaces: [diagnosis.area.departmentSurfaces[index]], diagnosis.standing.levels.departments[index])
  }

  /// An EPCI of a study; `nil` where no commune of the territory belongs to one of this code.
  public init?(intercommunality code: String, of diagnosis: Diagnosis) {
    let communes = diagnosis.area.territory.communes
    guard let index = diagnosis.levels.epcis.firstIndex(where: { $0.code == code }) else { return nil }
    let members = communes.indices.filter { communes[$0].epciCode == code }
    self.init(
      .intercommunality, code, diagnosis.levels.epcis[index].name, diagnosis, communes: members,
      surfaces: members.map { diagnosis.area.communeSurfaces[$0] }, diagnosis.standing.levels.epcis[index])
  }

  /// A commune of a study; `nil` where there is none of this code.
  public init?(commune code: String, of diagnosis: Diagnosis) {
    let communes = diagnosis.area.territory.communes
    guard let index = communes.firstIndex(where: { $0.code == code }) else { return nil }
    self.init(
      .commune, code, communes[index].name, diagnosis, communes: [index],
      surfaces: [diagnosis.area.communeSurfaces[index]], diagnosis.standing.levels.communes[index])
  }

  private init(
    _ kind: Kind, _ code: String, _ name: String, _ diagnosis: Diagnosis, communes: [Int],
    surfaces: [MultiPolygon<Planar>], _ indicators: Indicators
  ) {
    let box = surfaces.reduce(Box<Planar>()) { $0.union(Box(around: $1)) }
    let reach = diagnosis.parameters.mainRadius_km * 1_200
    let margin = kind == .commune ? reach : max(box.width, box.height) * 0.04
    self.kind = kind
    self.code = code
    self.name = name
    self.communes = communes
    self.surfaces = surfaces
    self.indicators = indicators
    extent = box.enlarged(by: margin)
  }
}
