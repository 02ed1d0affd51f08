import Cartography
import Geodesy
import Shapes
import Studies
import Territories

extension PlateStage {
  /// The land that two networks cover alone, together, and not at all.
  ///
  /// Each colour is laid over the one before: both networks under everything, then what the first or the second
  /// does not reach, then what neither does.
  func complementarityMap(_ found: Complementarity) -> Map {
    let whole = parts(found)
    let layers: [any Layer] = [
      neighbours,
      soil.painted(
        Paint(fill: .colour(Colour(0x4C9A8A))),
        legend: part(words.say("les deux réseaux", "both networks"), whole, \.both, \.both)),
      Surfaces(
        [found.beyondSecond], paint: Paint(fill: .colour(Colour(0x9CC9E8))),
        legend: part(
          words.say("\(first(found)) seul", "\(first(found)) only"), whole, \.firstOnly, \.firstOnly)),
      Surfaces(
        [found.beyondFirst], paint: Paint(fill: .colour(Colour(0xF5D76E))),
        legend: part(
          words.say("\(second(found)) seul", "\(second(found)) only"), whole, \.secondOnly, \.secondOnly)),
      Surfaces(
        [found.beyondBoth], paint: theme.alert,
        legend: part(words.say("aucun des deux", "neither"), whole, \.neither, \.neither)),
    ]
    return map(
      .complementarity, layers + outlines + marks(found) + [areaNames, townNames()], furniture(of: found)
    )
  }

  /// The figures of the maps' subject; of the whole territory for a commune.
  private func parts(_ found: Complementarity) -> Complementarity.Parts {
    focus.flatMap { focus in found.entries.first { $0.code == focus.code && $0.level == focus.level }?.parts }
      ?? found.whole
  }

  private func first(_ found: Complementarity) -> String { found.firstName.excerpt }
  private func second(_ found: Complementarity) -> String { found.secondName.excerpt }

  private func marks(_ found: Complementarity) -> [any Layer] {
    [
      Markers(
        projected(found.firstSites),
        symbol: Symbol(.circle, colour: theme.ink, radius: theme.symbolRadius * 0.55),
        legend: words.say("lieu de \(first(found))", "place of \(first(found))")),
      Markers(
        projected(found.secondSites),
        symbol: Symbol(.triangle, colour: Palette.categories[1], radius: theme.symbolRadius * 0.8),
        legend: words.say("lieu de \(second(found))", "place of \(second(found))")),
    ]
  }

  func projected(_ sites: [Site]) -> [Point<Planar>] {
    (try? Projection.project(sites.map(\.position.drawable), to: .lambert93)) ?? []
  }

  /// A legend's entry: what it is, with its shares of inhabitants and land.
  private func part(
    _ name: String, _ parts: Complementarity.Parts, _ people: KeyPath<Split<Int>, Int>,
    _ land: KeyPath<Split<Double>, Double>
  ) -> String {
    let population = Double(parts.byReference.total)
    let inhabitants = words.percent(
      population > 0 ? Double(parts.byReference[keyPath: people]) / population : nil)
    let ground = words.percent(
      parts.area_km2[keyPath: land] / max(parts.area_km2.total, .leastNonzeroMagnitude))
    return words.say(
      "\(name) : \(inhabitants) des habitants, \(ground) du territoire",
      "\(name): \(inhabitants) of inhabitants, \(ground) of the land")
  }

  private func furniture(of found: Complementarity) -> Furniture {
    let people = found.whole.byReference
    func share(_ part: Int) -> String {
      words.percent(people.total > 0 ? Double(part) / Double(people.total) : nil)
    }
    let (a, b) = (first(found), second(found))
    return Furniture(
      title: words.say(
        "\(share(people.secondOnly)) des habitants couverts par \(b) seulement, \(share(people.firstOnly)) par \(a) seulement",
        "\(share(people.secondOnly)) of inhabitants covered by \(b) only, \(share(people.firstOnly)) by \(a) only"
      ),
      subtitle: words.say(
        "Territoire à \(mainRadius) ou moins d'un lieu de chaque réseau ; par point de référence, \(words.inhabitants(people.both)) sont couverts par les deux et \(words.inhabitants(people.neither)) par aucun",
        "Land within \(mainRadius) of a place of each network; by reference point, \(words.inhabitants(people.both)) are covered by both and \(words.inhabitants(people.neither)) by neither"
      ),
      description: words.say(
        "Carte de ce que deux réseaux couvrent l'un seul, l'autre seul, ensemble, et pas du tout.",
        "Map of what two networks cover one alone, the other alone, together, and not at all."),
      notes: words.comparisonSource(provenance))
  }
}

extension String {
  /// The beginning of a name, for a title.
  fileprivate var excerpt: String { count > 30 ? prefix(29) + "…" : self }
}

extension Focus {
  /// The level of the study of two networks.
  var level: Complementarity.Level {
    switch kind {
    case .department: .department
    case .intercommunality: .epci
    case .commune: .commune
    }
  }
}
