import Shapes
import Studies

extension Measure {
  /// In what a question was asked, and what roads leave out of its answer.
  func figures(in diagnosis: Diagnosis) -> JSONObject {
    var content: JSONObject = ["metrique": .string(names.metric), names.limit: .kilometres(limit)]
    if let credit = names.credit { content.append("credit", .string(credit)) }
    if let roads {
      content.append("routes", .object(roads.record.figures))
      content.append("maille_m", .number(roads.parameters.cell_m))
      content.append("rattachement_max_km", .kilometres(roads.parameters.snapping_km))
    }
    if unit == .minutes { content.members += leftOut.figures(in: diagnosis).members }
    return content
  }
}

extension LeftOut {
  fileprivate func figures(in diagnosis: Diagnosis) -> JSONObject {
    let communes = diagnosis.area.territory.communes
    func codes(_ places: [Int]) -> JSONValue { .array(places.map { .string(communes[$0].code) }) }
    return [
      "communes_sans_route": codes(noRoad), "communes_non_reliees": codes(unconnected),
      "population_hors_reseau_routier": .integer(
        self.communes.reduce(0) { $0 + (communes[$1].population ?? 0) }),
      "lieux_hors_reseau_routier": .array(sites.map { .string($0.id) }),
      "candidats_hors_reseau_routier": .integer(candidates),
    ]
  }
}
