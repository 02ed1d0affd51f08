import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Where most members stand together, drawn larger; `nil` where they stand far enough apart to be read on the map.
  ///
  /// - Parameter layers: what the inset shows, from the names of towns in it.
  func densestPart(_ layers: (Labels) -> [any Layer]) -> Inset? {
    guard focus == nil, let members = densestCluster() else { return nil }
    let box = Box(around: members)
    let side = max(box.width, box.height) + 5_000
    let center = box.center
    let extent = Box<Planar>(
      minX: center.x - side / 2, minY: center.y - side / 2, maxX: center.x + side / 2,
      maxY: center.y + side / 2)
    let chiefs = capitals.filter { extent.contains($0.point) }
    let towns = Town.chosen(
      in: diagnosis, focus: nil, extent: extent, capitals: chiefs.map(\.point), points: communePoints)
    guard let name = chiefs.first?.text ?? towns.first?.name else { return nil }
    let names = Labels(chiefs + towns.map { Labels.Label($0.name, at: $0.point, role: .place) })
    return Inset(
      title: words.say("\(name) et ses environs", "\(name) and around"), extent: extent,
      layers: layers(names),
      subject: [diagnosis.area.outline], places: sites)
  }

  /// The positions of the members within 12 km of the one that has most of them around it, the first by id among equals.
  ///
  /// - Returns: `nil` where there are fewer than eight, or they stand at fewer than four places.
  private func densestCluster() -> [Point<Planar>]? {
    let spots = diagnosis.places.sitesAtPosition.map { (point: sites[$0[0]], count: $0.count) }
    func around(_ center: Point<Planar>) -> [(point: Point<Planar>, count: Int)] {
      spots.filter { spot in
        let (dx, dy) = (spot.point.x - center.x, spot.point.y - center.y)
        return dx * dx + dy * dy < 12_000 * 12_000
      }
    }
    let counts = spots.map { around($0.point).reduce(0) { $0 + $1.count } }
    guard let most = counts.max(), most >= 8, let best = counts.firstIndex(of: most) else { return nil }
    let members = around(spots[best].point).map(\.point)
    return members.count >= 4 ? members : nil
  }
}
