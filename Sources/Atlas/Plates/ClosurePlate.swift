import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Communes that fall out of the radius where places close, those places and the ones that stay.
  func closureMap(_ study: ClosureStudy) -> Map {
    let radius_km = diagnosis.parameters.mainRadius_km
    let lost = Set(study.lostCommunes)
    let surfaces = diagnosis.area.communeSurfaces
    let kept = surfaces.indices.filter {
      diagnosis.distances.distance_km[$0] <= radius_km && !lost.contains($0)
    }
    let layers: [any Layer] = [
      neighbours,
      Surfaces(
        [diagnosis.area.outline], paint: Paint(fill: .colour(theme.territory)),
        legend: words.say("déjà à plus de \(mainRadius)", "beyond \(mainRadius) already")),
      Surfaces(
        kept.map { surfaces[$0] }, paint: Paint(fill: theme.tint), isMerged: true,
        legend: words.say("reste à \(mainRadius) d'un lieu", "still within \(mainRadius) of a place")),
      Surfaces(
        study.lostCommunes.map { surfaces[$0] }, paint: theme.alert, isMerged: true,
        legend: words.say(
          "commune qui n'a plus de lieu à \(mainRadius)", "commune no longer within \(mainRadius)")),
    ]
    return map(
      id: "fermetures",
      layers + outlines + closureMarks(study) + [closedNames(study), areaNames, townNames()],
      closureFurniture(study))
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
    Furniture(
      title: words.closureTitle(study, mainRadius), subtitle: words.closureValue(study, diagnosis),
      description: words.say(
        "Carte des communes qui n'auraient plus de lieu à \(mainRadius), des lieux fermés et de ceux qui restent.",
        "Map of the communes that would no longer have a place within \(mainRadius), of places closed and those that stay."
      ),
      figures: [
        KeyFigure(
          words.signed(study.after.covered - study.before.covered),
          words.say("habitants à \(mainRadius) ou moins", "inhabitants within \(mainRadius)")),
        KeyFigure(words.signed(-study.lostCommunes.count), "communes"),
      ])
  }
}
