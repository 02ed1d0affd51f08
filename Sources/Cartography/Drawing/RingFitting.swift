import Shapes

extension MultiPolygon where Space == Planar {
  /// The visible rings on the page; outer ones turn one way and holes the other, so that the non-zero rule fills
  /// any number of surfaces in one path rightly.
  func rings(_ fit: Fit) -> [GridRing] {
    polygons.flatMap { polygon -> [GridRing] in
      guard let outer = polygon.exterior.fitted(fit) else { return [] }
      return [outer.turning(positive: true)]
        + polygon.holes.compactMap { $0.fitted(fit)?.turning(positive: false) }
    }
  }
}

extension Ring where Space == Planar {
  /// The ring on the page, cut to the frame with some pixels about; `nil` where nothing would be seen.
  fileprivate func fitted(_ fit: Fit) -> GridRing? {
    let window = fit.frame.enlarged(by: 12)
    var positions: [Point<Screen>] = []
    positions.reserveCapacity(points.count)
    for point in points where point.isFinite { positions.append(fit.position(point)) }
    let box = Box(around: positions)
    guard window.intersects(box) else { return nil }
    let ring = GridRing(window.encloses(box) ? positions : window.clip(positions))
    return ring.isVisible ? ring : nil
  }
}
