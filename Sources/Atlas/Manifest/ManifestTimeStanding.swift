import Shapes
import Studies

extension Manifest {
  /// Who lacks the most in minutes, and what became of the squares.
  func standingFigures(of times: TimeDiagnosis) -> JSONObject {
    let first = times.standing.priorities.communes.first?.index
    return [
      "premiere_priorite_code_insee": .text(first.map { diagnosis.area.territory.communes[$0].code }),
      "carreaux": times.standing.isBySquare ? .object(squares(of: times)) : .null,
    ]
  }

  private func squares(of times: TimeDiagnosis) -> JSONObject {
    let whole = times.standing.whole
    return [
      "habitants": .inhabitants(whole.inhabitants),
      "habitants_hors_reseau_routier": .inhabitants(whole.inhabitantsLeftOut),
      "couverture": .array(
        times.parameters.times_min.enumerated().map { place, time in
          .object([
            "temps_min": .minutes(time), "population_couverte": .integer(whole.within(place)),
            "population_non_couverte": .integer(whole.count - whole.within(place)),
            "part_population": .share(whole.sharesWithin[place]),
          ])
        }),
    ]
  }

  /// Fragility and complementarity in minutes, in short.
  func figures(of networks: TimeNetworkStudy) -> JSONObject {
    let first = networks.fragility.first
    return [
      "fragilite": .object([
        "membres_sans_relais": .integer(networks.fragility.count { $0.lostPopulation > 0 }),
        "plus_grande_perte_site_id": .text(first.map { diagnosis.places.sites[$0.site].id }),
        "plus_grande_perte_population": .count(first?.lostPopulation),
      ]),
      "complementarite": networks.complementarity.map { .object(figures(of: $0)) } ?? .null,
    ]
  }

  private func figures(of found: TimeComplementarity) -> JSONObject {
    [
      "reseau_a": .string(found.firstName), "reseau_b": .string(found.secondName),
      "population": .integer(found.whole.total), "a_seul": .integer(found.whole.firstOnly),
      "b_seul": .integer(found.whole.secondOnly), "les_deux": .integer(found.whole.both),
      "aucun": .integer(found.whole.neither),
    ]
  }
}
