import Shapes
import Studies
import Territories

extension Exports {
  /// The communes with their distance and coverage, in the order of their codes.
  static func communes(
    _ diagnosis: Diagnosis, names: ColumnNames, times: TimeStudy? = nil
  ) -> [Feature] {
    diagnosis.area.territory.communes.enumerated().map { index, commune in
      var properties = identity(commune, at: index, in: diagnosis)
      addDistance(of: index, diagnosis, to: &properties)
      addCoverage(diagnosis.levels.communes[index], names, to: &properties)
      addTimes(ofCommune: index, diagnosis, times, to: &properties)
      addGroups(of: index, diagnosis, names, to: &properties)
      return Feature(
        id: .string(commune.code), geometry: .multiPolygon(commune.surface), properties: properties)
    }
  }

  private static func identity(_ commune: Commune, at index: Int, in diagnosis: Diagnosis) -> JSONObject {
    let territory = diagnosis.area.territory
    let reference = diagnosis.area.references[index]
    return [
      "code_insee": .string(commune.code), "nom": .string(commune.name),
      "code_departement": .string(commune.departmentCode),
      "departement": .text(territory.department(code: commune.departmentCode)?.name),
      "code_epci": .text(commune.epciCode),
      "epci": .text(commune.epciCode.flatMap { territory.intercommunality(code: $0)?.name }),
      "population": .count(commune.population),
      "surface_km2": .squareKilometres(diagnosis.area.communeAreas_km2[index]),
      "reference": .string(reference.source.rawValue),
      "reference_lon": .degrees(reference.position.longitude),
      "reference_lat": .degrees(reference.position.latitude),
    ]
  }

  private static func addDistance(of index: Int, _ diagnosis: Diagnosis, to properties: inout JSONObject) {
    let site = diagnosis.places.sites[diagnosis.distances.site[index]]
    properties.append("distance_km", .kilometres(diagnosis.distances.distance_km[index]))
    properties.append("site_id", .string(site.id))
    properties.append("site_nom", .string(site.name))
    properties.append("sites", .integer(diagnosis.levels.communes[index].sites))
  }

  private static func addCoverage(
    _ coverage: Coverage, _ names: ColumnNames, to properties: inout JSONObject
  ) {
    for (radius, name) in names.radii.enumerated() {
      properties.append("couvert_\(name)", .bool(coverage.coveredCommunes[radius] > 0))
      properties.append("part_couverte_\(name)", .share(coverage.shareOfArea(radius)))
    }
  }

  private static func addGroups(
    of index: Int, _ diagnosis: Diagnosis, _ names: ColumnNames, to properties: inout JSONObject
  ) {
    for (group, name) in zip(diagnosis.groups, names.groups) {
      let coverage = group.levels.communes[index]
      properties.append("distance_km_\(name)", .kilometres(group.distances.distance_km[index]))
      properties.append("site_id_\(name)", .string(diagnosis.places.sites[group.distances.site[index]].id))
      properties.append("couvert_\(names.main)_\(name)", .bool(coverage.coveredCommunes[0] > 0))
      properties.append("part_couverte_\(names.main)_\(name)", .share(coverage.shareOfArea(0)))
    }
  }
}
