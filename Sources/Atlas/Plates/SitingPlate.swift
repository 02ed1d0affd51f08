import Cartography
import Geodesy
import Shapes
import Studies

extension PlateStage {
  /// Existing places, new ones with their rank, and the land that comes within the radius.
  ///
  /// - Throws: what PROJ said.
  func sitingMap(_ study: SitingStudy) throws(GeodesyError) -> Map {
    let limit = words.limit(study.measure)
    let points = try Projection.project(study.places.map(\.candidate.position), to: .lambert93)
    let names = zip(study.places, points).map { place, point in
      Labels.Label(
        "\(place.rank) \(place.candidate.name)", at: point, role: .capital, rank: place.rank, isKey: true)
    }
    let layers: [any Layer] = [
      neighbours,
      soil.painted(
        soil.paint,
        legend: words.beyond(study.measure)),
      Surfaces(
        [study.keptLand], paint: Paint(fill: theme.tint),
        legend: words.say("à \(limit) d'un lieu existant", "within \(limit) of an existing place")),
      Surfaces(
        [study.gainedLand],
        paint: Paint(fill: .colour(Colour(0xF3C98B)), outline: Stroke(Colour(0xB4461E), width: 0.7)),
        legend: words.newlyCovered(study.measure)),
    ]
    let marks: [any Layer] = [
      existing(study), newPlaces(points), Labels(names, showsMarks: false), areaNames,
      townNames(role: .note, rank: 2_000),
    ]
    return measured(
      map(.siting, layers + unserved(study.landLeftOut) + outlines + marks, sitingFurniture(study)),
      study.measure, hasIsochrones: true)
  }

  private func existing(_ study: SitingStudy) -> Markers {
    let shown = zip(diagnosis.places.sites, sites).filter { site, _ in
      study.question.category == nil || site.category == study.question.category
    }
    return Markers(
      shown.map(\.1), symbol: Symbol(.circle, colour: theme.ink, radius: theme.symbolRadius * 0.5),
      legend: words.existing(study.question.category))
  }

  private func newPlaces(_ points: [Point<Planar>]) -> Markers {
    Markers(
      points, symbol: Symbol(.star, colour: Colour(0xB4461E), radius: theme.symbolRadius * 1.3),
      legend: words.say("nouveau lieu (rang et commune)", "new place (rank and commune)"))
  }

  private func sitingFurniture(_ study: SitingStudy) -> Furniture {
    let limit = words.limit(study.measure)
    return Furniture(
      title: words.sitingTitle(study), subtitle: words.sitingValue(study),
      description: words.say(
        "Carte des lieux existants, des nouveaux lieux proposés et du territoire qu'ils couvriraient en plus.",
        "Map of existing places, proposed new ones and the land that they would newly cover."),
      figures: [
        KeyFigure(
          words.signed(study.after.covered - study.before.covered),
          words.say("habitants à \(limit) ou moins", "inhabitants within \(limit)")),
        KeyFigure(words.signed(study.after.coveredCommunes - study.before.coveredCommunes), "communes"),
      ])
  }
}
