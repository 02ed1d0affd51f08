import Shapes
import Studies
import Territories

extension Report {
  /// The figures of all communes for the script, as JSON that can stand in a page.
  ///
  /// Lists instead of objects, in the order of the codes: 4,446 communes take a quarter of a megabyte.
  func communeData() -> String {
    let epcis = Dictionary(uniqueKeysWithValues: diagnosis.levels.epcis.enumerated().map { ($1.code, $0) })
    let codes = territory.departments.map(\.code)
    let departments = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let communes = territory.communes.enumerated().map { index, commune -> JSONValue in
      .array([
        .string(commune.code), .string(commune.name.clipped(120).legible),
        .integer(departments[commune.departmentCode] ?? 0), .count(commune.population),
        tenth(diagnosis.distances.distance_km[index]), .integer(diagnosis.distances.site[index]),
        commune.epciCode.flatMap { epcis[$0] }.map { .integer($0) } ?? .null,
        share(diagnosis.levels.communes[index].shareOfArea(mainIndex)),
      ])
    }
    var text = ByteText(reservingCapacity: 1 << 19)
    text.append(
      json: .object([
        "langue": .string(words.language.rawValue), "rayon": .number(diagnosis.parameters.mainRadius_km),
        "mots": .object(scriptWords),
        "departements": .array(
          territory.departments.map { .array([.string($0.code), .string($0.name.clipped(80).legible)]) }),
        "epci": .array(
          diagnosis.levels.epcis.map { .string(words.shortName(ofEPCI: $0.name).clipped(120).legible) }),
        "lieux": .array(sites), "communes": .array(communes),
      ]))
    return text.string
  }

  /// Name, category and commune of each site.
  private var sites: [JSONValue] {
    zip(diagnosis.places.sites, diagnosis.communeOfSite).map { site, commune in
      .array([
        .string(site.name.clipped(120).legible), .text(site.category?.clipped(80).legible),
        commune.map { .integer($0) } ?? .null,
      ])
    }
  }

  private var scriptWords: JSONObject {
    JSONObject(
      ScriptLabel.allCases.map { .init(name: $0.rawValue, value: .string(words.label($0))) })
  }

  /// Kilometres to ten metres; what sorts and what is read round the same.
  private func tenth(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }

  private func share(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 1000).rounded() / 1000) } ?? .null
  }
}
