import Shapes
import Studies

extension Exports {
  /// What two networks cover alone, together, and not at all: territory, départements, EPCI, communes.
  static func complementarity(_ diagnosis: Diagnosis, _ found: Complementarity) -> [JSONObject] {
    found.entries.map { entry in
      var row: JSONObject = [
        "niveau": .string(entry.level.rawValue), "code": .text(entry.code.nonEmpty),
        "nom": .text(entry.name.nonEmpty), "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
        "reseau_a": .string(found.firstName), "reseau_b": .string(found.secondName),
        "population": .integer(entry.parts.byReference.total),
        "surface_km2": .squareKilometres(entry.parts.area_km2.total),
      ]
      add(entry.parts, \.firstOnly, \.firstOnly, "a_seul", to: &row)
      add(entry.parts, \.secondOnly, \.secondOnly, "b_seul", to: &row)
      add(entry.parts, \.both, \.both, "les_deux", to: &row)
      add(entry.parts, \.neither, \.neither, "aucun", to: &row)
      return row
    }
  }

  /// Adds one of the four parts: inhabitants by reference point, and by area; area.
  private static func add(
    _ parts: Complementarity.Parts, _ whole: KeyPath<Split<Int>, Int>, _ part: KeyPath<Split<Double>, Double>,
    _ name: String, to row: inout JSONObject
  ) {
    let (people, total) = (parts.byReference[keyPath: whole], parts.byReference.total)
    let (area, ground) = (parts.area_km2[keyPath: part], parts.area_km2.total)
    row.append("population_\(name)", .integer(people))
    row.append("part_population_\(name)", .share(total > 0 ? Double(people) / Double(total) : nil))
    row.append("population_surface_\(name)", .inhabitants(parts.byArea[keyPath: part]))
    row.append("surface_km2_\(name)", .squareKilometres(area))
    row.append("part_surface_\(name)", .share(ground > 0 ? area / ground : nil))
  }
}
