import Shapes
import Studies

extension Manifest {
  /// Fragility, neighbourhoods, complementarity and announced totals, in short.
  var networkFigures: [JSONObject.Member] {
    [
      .init(name: "fragilite", value: .object(fragility)), .init(name: "voisinages", value: .object(fellows)),
      .init(name: "complementarite", value: complementarity),
      .init(name: "annonces", value: .array(networkStudy.announcement.checks.map { .object(check($0)) })),
      .init(name: "annonces_sommes", value: .array(networkStudy.announcement.sums.map { .object(sum($0)) })),
    ]
  }

  private var fragility: JSONObject {
    let first = networkStudy.fragility.first
    return [
      "membres_sans_relais": .integer(networkStudy.fragility.count { $0.lostPopulation > 0 }),
      "plus_grande_perte_site_id": .text(first.map { diagnosis.places.sites[$0.site].id }),
      "plus_grande_perte_population": .count(first?.lostPopulation),
    ]
  }

  private var fellows: JSONObject {
    let fellows = networkStudy.fellows
    return [
      "membres": .integer(fellows.members.count),
      "membres_isoles": .integer(fellows.members.count(where: \.isIsolated)),
      "liens": .integer(fellows.links.count),
      "lien_le_plus_long_km": fellows.links.map(\.distance_km).max().map { .kilometres($0) } ?? .null,
    ]
  }

  private var complementarity: JSONValue {
    guard let found = networkStudy.complementarity else { return .null }
    return .object([
      "reseau_a": .string(found.firstName), "reseau_b": .string(found.secondName),
      "lieux_a": .integer(found.firstSites.count), "lieux_b": .integer(found.secondSites.count),
      "rayon_km": .kilometres(diagnosis.parameters.mainRadius_km),
      "population": .object(parts(found.whole.byReference) { .integer($0) }),
      "population_surface": .object(parts(found.whole.byArea) { .inhabitants($0) }),
      "surface_km2": .object(parts(found.whole.area_km2) { .squareKilometres($0) }),
    ])
  }

  private func parts<Value>(_ split: Split<Value>, _ value: (Value) -> JSONValue) -> JSONObject {
    [
      "a_seul": value(split.firstOnly), "b_seul": value(split.secondOnly), "les_deux": value(split.both),
      "aucun": value(split.neither),
    ]
  }

  private func check(_ check: AnnouncedCheck) -> JSONObject {
    [
      "reseau": .string(check.announced.network), "categorie": .text(check.announced.category),
      "annonce": .integer(check.announced.count), "lus": .integer(check.found),
      "hors_territoire": .integer(check.outside), "ecart": .integer(check.difference),
    ]
  }

  private func sum(_ sum: AnnouncedSum) -> JSONObject {
    [
      "reseau": .string(sum.network), "parties": .array(sum.parts.map { .integer($0) }),
      "somme": .integer(sum.sum), "total": .integer(sum.total), "concorde": .bool(sum.sum == sum.total),
    ]
  }
}
