import Shapes
import Studies
import Territories

extension Exports {
  /// The communes with their distance and coverage, in the order of their codes, as a layer and as a table.
  static func communes(
    _ diagnosis: Diagnosis, names: ColumnNames, times: TimeStudy? = nil, _ dialect: CSVDialect
  ) -> [OutputFile] {
    let communes = diagnosis.area.territory.communes
    let starts = Array(stride(from: 0, to: communes.count, by: 1024))
    let parts = inParallel(starts, slice: 1) { starts in
      starts.map { start in
        var text = RecordText(dialect)
        for index in start..<min(start + 1024, communes.count) {
          addIdentity(communes[index], at: index, in: diagnosis, to: &text)
          addDistance(of: index, diagnosis, to: &text)
          addCoverage(diagnosis.levels.communes[index], names, to: &text)
          addTimes(ofCommune: index, diagnosis, times, to: &text)
          addGroups(of: index, diagnosis, names, to: &text)
          text.endRecord(geometry: .multiPolygon(communes[index].surface), id: .string(communes[index].code))
        }
        return text
      }
    }
    return pair("communes", parts, dialect)
  }

  private static func addIdentity(
    _ commune: Commune, at index: Int, in diagnosis: Diagnosis, to text: inout RecordText
  ) {
    let territory = diagnosis.area.territory
    let reference = diagnosis.area.references[index]
    text.append("code_insee", .string(commune.code))
    text.append("nom", .string(commune.name))
    text.append("code_departement", .string(commune.departmentCode))
    text.append("departement", .text(territory.department(code: commune.departmentCode)?.name))
    text.append("code_epci", .text(commune.epciCode))
    text.append("epci", .text(commune.epciCode.flatMap { territory.intercommunality(code: $0)?.name }))
    text.append("population", .count(commune.population))
    text.append("surface_km2", .squareKilometres(diagnosis.area.communeAreas_km2[index]))
    text.append("reference", .string(reference.source.rawValue))
    text.append("reference_lon", .degrees(reference.position.longitude))
    text.append("reference_lat", .degrees(reference.position.latitude))
  }

  private static func addDistance(of index: Int, _ diagnosis: Diagnosis, to text: inout RecordText) {
    let site = diagnosis.places.sites[diagnosis.distances.site[index]]
    text.append("distance_km", .kilometres(diagnosis.distances.distance_km[index]))
    text.append("site_id", .string(site.id))
    text.append("site_nom", .string(site.name))
    text.append("sites", .integer(diagnosis.levels.communes[index].sites))
  }

  private static func addCoverage(
    _ coverage: Coverage, _ names: ColumnNames, to text: inout RecordText
  ) {
    for (radius, name) in names.radii.enumerated() {
      text.append("couvert_\(name)", .bool(coverage.coveredCommunes[radius] > 0))
      text.append("part_couverte_\(name)", .share(coverage.shareOfArea(radius)))
    }
  }

  private static func addGroups(
    of index: Int, _ diagnosis: Diagnosis, _ names: ColumnNames, to text: inout RecordText
  ) {
    // Groups are seen where they stand: a copy of one takes longer than what is written of it.
    for (place, name) in names.groups.enumerated() {
      let site = diagnosis.groups[place].distances.site[index]
      let share = diagnosis.groups[place].levels.communes[index].shareOfArea(0)
      let communes = diagnosis.groups[place].levels.communes[index].coveredCommunes[0]
      text.append(
        "distance_km_\(name)", .kilometres(diagnosis.groups[place].distances.distance_km[index]))
      text.append("site_id_\(name)", .string(diagnosis.places.sites[site].id))
      text.append("couvert_\(names.main)_\(name)", .bool(communes > 0))
      text.append("part_couverte_\(names.main)_\(name)", .share(share))
    }
  }
}
