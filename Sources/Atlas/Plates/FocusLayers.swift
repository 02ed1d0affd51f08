import Cartography
import Shapes
import Studies

extension PlateStage {
  /// What shows where the map's subject is: a veil over all else and its outline; nothing on a map of the whole.
  var spotlight: [any Layer] {
    guard let focus else { return [] }
    let rim = Surfaces(
      focus.surfaces, paint: Paint(outline: Stroke(theme.ink, width: 2)), isMerged: focus.surfaces.count > 1)
    guard focus.kind != .commune else { return [rim] }
    let sheet = focus.extent.enlarged(by: max(focus.extent.width, focus.extent.height) * 3)
    let corners = [
      Point<Planar>(x: sheet.minX, y: sheet.minY), Point(x: sheet.maxX, y: sheet.minY),
      Point(x: sheet.maxX, y: sheet.maxY), Point(x: sheet.minX, y: sheet.maxY),
    ]
    let parts = focus.surfaces.flatMap(\.polygons)
    let veil = MultiPolygon(
      [Polygon(exterior: Ring(closing: corners), holes: parts.map(\.exterior))]
        + parts.flatMap { $0.holes.map { Polygon(exterior: $0) } })
    return [Surfaces([veil], paint: Paint(fill: .colour(theme.paper, opacity: 0.55))), rim]
  }
}
