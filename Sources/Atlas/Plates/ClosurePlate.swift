import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Communes that fall out of the radius where places close, those places and the ones that stay.
  func closureMap(_ study: ClosureStudy) -> Map {
    let limit = words.limit(study.measure)
    let lost = Set(study.lostCommunes)
    let surfaces = diagnosis.area.communeSurfaces
    let kept = surfaces.indices.filter {
      (study.distances[$0].map { $0 <= study.measure.limit } ?? false) && !lost.contains($0)
    }
    let left = study.measure.leftOut.communes.map { surfaces[$0] }
    let layers: [any Layer] = [
      neighbours,
      soil.painted(
        soil.paint,
        legend: words.say("déjà à plus de \(limit)", "beyond \(limit) already")),
      Surfaces(
        kept.map { surfaces[$0] }, paint: Paint(fill: theme.tint), isMerged: true,
        legend: words.say("reste à \(limit) d'un lieu", "still within \(limit) of a place")),
      Surfaces(
        study.lostCommunes.map { surfaces[$0] }, paint: theme.alert, isMerged: true,
        legend: words.say(
          "commune qui n'a plus de lieu à \(limit)", "commune no longer within \(limit)")),
    ]
    return measured(
      map(
        id: "fermetures",
        layers + unserved(communes: left) + outlines + closureMarks(study) + [
          closedNames(study), areaNames, townNames(),
        ],
        closureFurniture(study)), study.measure)
  }

  private func closureMarks(_ study: ClosureStudy) -> [any Layer] {
    let closed = Set(study.closed)
    let kept = sites.indices.filter { !closed.contains($0) }.map { sites[$0] }
    return [
      Markers(
        kept,
        symbol: Symbol(.circle, colour: theme.ink, radius: theme.symbolRadius * 0.5),
        legend: kept.isEmpty ? "" : words.say("lieu qui reste", "place that stays")),
      Markers(
        study.closed.map { sites[$0] },
        symbol: Symbol(.cross, colour: Colour(0xB4461E), radius: theme.symbolRadius * 1.3),
        legend: words.say("lieu fermé", "place closed")),
    ]
  }

  /// The names of the first places that close.
  private func closedNames(_ study: ClosureStudy) -> Labels {
    Labels(
      study.closed.prefix(12).enumerated().map { rank, site in
        Labels.Label(
          diagnosis.places.sites[site].name, at: sites[site], role: .place, rank: 1 + rank, isKey: true)
      }, showsMarks: false)
  }

  private func closureFurniture(_ study: ClosureStudy) -> Furniture {
    let limit = words.limit(study.measure)
    return Furniture(
      title: words.closureTitle(study), subtitle: words.closureValue(study, diagnosis),
      description: words.say(
        "Carte des communes qui n'auraient plus de lieu à \(limit), des lieux fermés et de ceux qui restent.",
        "Map of the communes that would no longer have a place within \(limit), of places closed and those that stay."
      ),
      figures: [
        KeyFigure(
          words.signed(study.after.covered - study.before.covered),
          words.say("habitants à \(limit) ou moins", "inhabitants within \(limit)")),
        KeyFigure(words.signed(-study.lostCommunes.count), "communes"),
      ])
  }
}
