import Shapes
import Studies

extension Exports {
  /// What makes the tables about networks in minutes, each by itself; what a study has not is left out.
  static func makers(
    _ diagnosis: Diagnosis, _ study: TimeNetworkStudy, _ parameters: TimeParameters, _ dialect: CSVDialect
  ) -> [@Sendable () -> [OutputFile]] {
    var makers: [@Sendable () -> [OutputFile]] = [
      { [table("sensibilite-temps", sensitivity(study.sensitivity), dialect, empty: ["temps_min"])] }
    ]
    if let found = study.complementarity {
      makers.append {
        [table("complementarite-temps", complementarity(found, parameters), dialect, empty: [])]
      }
    }
    return makers
  }

  /// What two networks reach alone, together, and not at all: territory, départements, EPCI, communes.
  static func complementarity(
    _ found: TimeComplementarity, _ parameters: TimeParameters
  ) -> [JSONObject] {
    found.entries.map { entry in
      let people = entry.parts.byReference
      var row: JSONObject = [
        "niveau": .string(entry.level.rawValue), "code": .text(entry.code.nonEmpty),
        "nom": .text(entry.name.nonEmpty), "temps_min": .minutes(parameters.main_min),
        "reseau_a": .string(found.firstName), "reseau_b": .string(found.secondName),
        "population": .integer(people.total),
      ]
      for (name, part) in [
        ("a_seul", people.firstOnly), ("b_seul", people.secondOnly), ("les_deux", people.both),
        ("aucun", people.neither),
      ] {
        row.append("population_\(name)", .integer(part))
        row.append(
          "part_population_\(name)", .share(people.total > 0 ? Double(part) / Double(people.total) : nil))
      }
      row.append("source_temps", .string(TimeNames.credit))
      return row
    }
  }

  /// The main figures under every choice of reference point, sites outside, speed, and time.
  static func sensitivity(_ found: TimeSensitivity) -> [JSONObject] {
    found.rows.map { row in
      [
        "point_de_reference": .string(row.reference.rawValue),
        "lieux_hors_territoire": .string(row.insideOnly.map { $0 ? "sans" : "avec" } ?? "aucun"),
        "facteur_vitesse": .number(row.speedFactor), "temps_min": .minutes(row.time_min),
        "choix_de_l_etude": .bool(row.isChosen), "lieux": .integer(row.sites),
        "communes_atteintes": .integer(row.communes), "population": .integer(row.population),
        "communes_couvertes": .integer(row.coveredCommunes),
        "population_couverte": .integer(row.coveredByReference),
        "part_population": .share(
          row.population > 0 ? Double(row.coveredByReference) / Double(row.population) : nil),
        "temps_moyen_min": .minutes(row.mean_min), "temps_max_min": .minutes(row.greatest_min),
        "source_temps": .string(TimeNames.credit),
      ]
    }
  }

  /// Adds what would be lost within the main time.
  static func addFragility(
    _ member: Fragility?, _ study: TimeStudy?, population: Int, to row: inout JSONObject
  ) {
    guard let member, let study else { return }
    append(lost: member, of: population, suffix: "_" + TimeNames(study.parameters).main, to: &row)
    row.append("source_temps", .string(TimeNames.credit))
  }
}
