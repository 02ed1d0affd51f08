import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Who can meet whom: links between members that nothing of their network stands between, and isolated members.
  func fellowsMap(_ fellows: Fellows) -> Map {
    let near = fellows.links.filter { $0.distance_km <= diagnosis.parameters.mainRadius_km }
    let far = fellows.links.filter { $0.distance_km > diagnosis.parameters.mainRadius_km }
    let layers: [any Layer] =
      ground + outlines + [
        Links(
          lines(far), stroke: Stroke(theme.muted, width: 0.9, dashes: [5, 3]),
          legend: words.say("voisins à plus de \(mainRadius)", "neighbours beyond \(mainRadius)")),
        Links(
          lines(near), stroke: Stroke(theme.accent, width: 2),
          legend: words.say("voisins à \(mainRadius) ou moins", "neighbours within \(mainRadius)")),
      ] + markers + [isolatedMembers(fellows)]
    return map(.fellows, layers + [areaNames, townNames()], fellowsFurniture(fellows))
  }

  private func isolatedMembers(_ fellows: Fellows) -> Markers {
    Markers(
      fellows.members.filter(\.isIsolated).map { sites[$0.site] },
      symbol: Symbol(.diamond, colour: Palette.categories[1], radius: theme.symbolRadius * 1.1),
      legend: words.say(
        "membre isolé : aucun autre à \(mainRadius) ou moins",
        "isolated member: no other within \(mainRadius)"))
  }

  private func lines(_ links: [Fellows.Link]) -> [Polyline<Planar>] {
    links.map { Polyline([sites[$0.from[0]], sites[$0.to[0]]]) }
  }

  private func fellowsFurniture(_ fellows: Fellows) -> Furniture {
    let isolated = fellows.members.filter(\.isIsolated)
    let all = fellows.members.count
    let links = fellows.links
    let longest = links.map(\.distance_km).max().map {
      words.say(" ; le plus long : \(words.kilometres($0))", "; the longest: \(words.kilometres($0))")
    }
    return Furniture(
      title: words.isolated(isolated.count, of: all, mainRadius).capitalizedFirst,
      subtitle: words.say(
        "Deux lieux sont voisins quand aucun autre du réseau ne se trouve entre eux, dans le cercle qui a leur lien pour diamètre (graphe de Gabriel) ; \(words.counted(links.count, ("lien", "liens"), ("link", "links")))\(longest ?? "")",
        "Two places are neighbours where no other of the network stands between them, in the circle that has their link for diameter (Gabriel graph); \(words.counted(links.count, ("lien", "liens"), ("link", "links")))\(longest ?? "")"
      ),
      description: words.say(
        "Carte des liens de voisinage entre membres, et des membres isolés.",
        "Map of the links between neighbouring members, and of isolated members."))
  }
}
