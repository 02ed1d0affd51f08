import Shapes
import Studies

extension Exports {
  /// The départements with their coverage, in the order of their codes.
  static func departments(
    _ diagnosis: Diagnosis, names: ColumnNames, times: TimeStudy? = nil
  ) -> [Feature] {
    let surfaces = diagnosis.area.departments
    return diagnosis.levels.departments.enumerated().map { index, entry in
      var properties: JSONObject = [
        "code_departement": .string(entry.code), "nom": .string(entry.name),
      ]
      addFigures(of: entry.coverage, names, to: &properties)
      addIndicators(
        diagnosis.standing.levels.departments[index], names, squares: diagnosis.standing.squares != nil,
        to: &properties)
      addTimes(times?.times?.figures.departments[index], times, to: &properties)
      addEstimate(times?.estimated?.departments[index], times, to: &properties)
      for (group, name) in zip(diagnosis.groups, names.groups) {
        addGroup(group.levels.departments[index].coverage, name, names, to: &properties)
      }
      return Feature(
        id: .string(entry.code), geometry: .multiPolygon(surfaces[index]), properties: properties)
    }
  }

  /// The EPCI with their coverage, in the order of their codes; each counts its communes in the territory.
  static func epcis(
    _ diagnosis: Diagnosis, names: ColumnNames, times: TimeStudy? = nil
  ) -> [JSONObject] {
    diagnosis.levels.epcis.enumerated().map { index, entry in
      var properties: JSONObject = ["code_epci": .string(entry.code), "nom": .string(entry.name)]
      properties.append("type", .text(diagnosis.area.territory.intercommunality(code: entry.code)?.type))
      addFigures(of: entry.coverage, names, to: &properties)
      addIndicators(
        diagnosis.standing.levels.epcis[index], names, squares: diagnosis.standing.squares != nil,
        to: &properties)
      addTimes(times?.times?.figures.epcis[index], times, to: &properties)
      addEstimate(times?.estimated?.epcis[index], times, to: &properties)
      for (group, name) in zip(diagnosis.groups, names.groups) {
        addGroup(group.levels.epcis[index].coverage, name, names, to: &properties)
      }
      return properties
    }
  }

  /// Adds the figures of one level for every radius.
  ///
  /// `population_couverte` and `part_population` count by reference point, their `_surface` forms by area.
  static func addFigures(of coverage: Coverage, _ names: ColumnNames, to properties: inout JSONObject) {
    properties.append("population", .integer(coverage.population))
    properties.append("surface_km2", .squareKilometres(coverage.area_km2))
    properties.append("communes", .integer(coverage.communes))
    properties.append("sites", .integer(coverage.sites))
    for (radius, name) in names.radii.enumerated() {
      addCoverage(coverage, radius: radius, name, to: &properties)
    }
  }

  private static func addCoverage(
    _ coverage: Coverage, radius: Int, _ name: String, to properties: inout JSONObject
  ) {
    properties.append("communes_couvertes_\(name)", .integer(coverage.coveredCommunes[radius]))
    properties.append("population_couverte_\(name)", .integer(coverage.coveredByReference[radius]))
    properties.append("part_population_\(name)", .share(coverage.shareByReference(radius)))
    properties.append("population_couverte_surface_\(name)", .inhabitants(coverage.coveredByArea[radius]))
    properties.append("part_population_surface_\(name)", .share(coverage.shareByArea(radius)))
    properties.append("surface_couverte_km2_\(name)", .squareKilometres(coverage.coveredArea_km2[radius]))
    properties.append("part_surface_\(name)", .share(coverage.shareOfArea(radius)))
  }

  private static func addGroup(
    _ coverage: Coverage, _ group: String, _ names: ColumnNames, to properties: inout JSONObject
  ) {
    properties.append("sites_\(group)", .integer(coverage.sites))
    addCoverage(coverage, radius: 0, "\(names.main)_\(group)", to: &properties)
  }
}
