import Cartography
import Geodesy
import Shapes
import Studies
import Territories

extension PlateStage {
  /// Communes that come within the radius or fall out of it, and what became of the members.
  ///
  /// - Throws: what PROJ said.
  func evolutionMap(_ study: EvolutionStudy) throws(GeodesyError) -> Map {
    let limit = words.limit(study.measure)
    let surfaces = diagnosis.area.communeSurfaces
    func communes(_ before: Bool, _ after: Bool) -> [MultiPolygon<Planar>] {
      surfaces.indices.filter { index in
        guard let was = study.before[index], let isNow = study.after[index] else { return false }
        return (was <= study.measure.limit) == before && (isNow <= study.measure.limit) == after
      }.map { surfaces[$0] }
    }
    let left = surfaces.indices.filter { study.before[$0] == nil }.map { surfaces[$0] }
    let layers: [any Layer] = [
      neighbours,
      soil.painted(
        soil.paint,
        legend: words.say("ni avant ni après", "neither before nor after")),
      Surfaces(
        communes(true, true), paint: Paint(fill: theme.tint), isMerged: true,
        legend: words.say("à \(limit) avant et après", "within \(limit) before and after")),
      Surfaces(
        communes(false, true), paint: Paint(fill: .colour(Colour(0xF3C98B))), isMerged: true,
        legend: words.say("commune qui gagne un lieu à \(limit)", "commune newly within \(limit)")),
      Surfaces(
        communes(true, false), paint: theme.alert, isMerged: true,
        legend: words.say("commune qui n'en a plus", "commune no longer within")),
    ]
    return measured(
      map(
        id: "evolution",
        layers + unserved(communes: left) + outlines + (try memberMarks(study)) + [areaNames, townNames()],
        evolutionFurniture(study)), study.measure)
  }

  private func memberMarks(_ study: EvolutionStudy) throws(GeodesyError) -> [Markers] {
    let kept = study.members.compactMap { change in
      if case .kept(_, let site) = change { site } else { nil }
    }
    let moved = study.members.compactMap { change in
      if case .moved(_, let site, _) = change { site } else { nil }
    }
    let opened = study.members.compactMap { change in
      if case .opened(let site) = change { site } else { nil }
    }
    let closed = study.members.compactMap { change in
      if case .closed(let site) = change { site } else { nil }
    }
    let (ink, red, size) = (theme.ink, Colour(0xB4461E), theme.symbolRadius)
    return [
      try marks(kept, Symbol(.circle, colour: ink, radius: size * 0.5), words.say("conservé", "kept")),
      try marks(moved, Symbol(.diamond, colour: theme.accent, radius: size), words.say("déplacé", "moved")),
      try marks(
        opened, Symbol(.star, colour: theme.accent, radius: size * 1.2), words.say("ouvert", "opened")),
      try marks(closed, Symbol(.cross, colour: red, radius: size * 1.1), words.say("fermé", "closed")),
    ]
  }

  private func marks(
    _ sites: [Site], _ symbol: Symbol, _ word: String
  ) throws(GeodesyError) -> Markers {
    let inside = sites.filter(\.isInside)
    let points = try Projection.project(inside.map(\.position), to: .lambert93)
    let legend = words.say("lieu \(word)", "place \(word)") + " (\(words.count(inside.count)))"
    return Markers(points, symbol: symbol, legend: points.isEmpty ? "" : legend)
  }

  private func evolutionFurniture(_ study: EvolutionStudy) -> Furniture {
    let limit = words.limit(study.measure)
    return Furniture(
      title: words.evolutionTitle(study), subtitle: words.evolutionMembers(study.members),
      description: words.say(
        "Carte des communes qui gagnent ou perdent un lieu à \(limit), et des lieux ouverts, fermés ou déplacés.",
        "Map of communes that gain or lose a place within \(limit), and of places opened, closed or moved."
      ),
      figures: [
        KeyFigure(words.signed(study.whole.gained), words.say("habitants gagnants", "inhabitants gain")),
        KeyFigure(words.signed(-study.whole.lost), words.say("habitants perdants", "inhabitants lose")),
      ])
  }
}
