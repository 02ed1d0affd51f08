import Cartography
import Shapes

extension PlateStage {
  /// The members as small dark marks, one for each spot, where the colour of the land is the subject: the shape says
  /// the category, as on the map of coverage, and a star several categories at one spot.
  var markers: [any Layer] {
    let order = diagnosis.groups.filter { $0.group.kind == .category }.map(\.group.name)
    var spots: [Int: [Point<Planar>]] = [:]
    for group in diagnosis.places.sitesAtPosition {
      let categories = Set(group.map { diagnosis.places.sites[$0].category })
      let kind = categories.count > 1 ? order.count : order.firstIndex { categories.contains($0) } ?? 0
      spots[kind, default: []].append(sites[group[0]])
    }
    return spots.keys.sorted(by: >).map { kind in
      Markers(
        spots[kind] ?? [],
        symbol: Symbol(shape(kind, of: order.count), colour: theme.ink, radius: theme.symbolRadius * 0.62),
        legend: legend(kind, order))
    }
  }

  /// The shapes that the map of coverage gives to the same categories, in the same order.
  func shape(_ kind: Int, of count: Int) -> Symbol.Shape {
    let shapes: [Symbol.Shape] = [.circle, .square, .triangle, .diamond, .invertedTriangle, .hexagon]
    return kind > 0 && kind == count ? .star : shapes[kind % shapes.count]
  }

  func legend(_ kind: Int, _ order: [String?]) -> String {
    guard !order.isEmpty else { return words.say("tiers-lieu (un ou plusieurs)", "place (one or more)") }
    guard kind < order.count else {
      return words.say("plusieurs catégories au même endroit", "several categories at one spot")
    }
    return order[kind] ?? words.say("catégorie inconnue", "unknown category")
  }
}
