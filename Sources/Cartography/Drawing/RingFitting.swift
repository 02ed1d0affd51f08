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
    guard let ring = inside(window, fit) ?? cut(to: window, fit) else { return nil }
    return ring.isVisible ? ring : nil
  }

  /// The ring on the page; `nil` where it leaves a window.
  private func inside(_ window: Box<Screen>, _ fit: Fit) -> GridRing? {
    var grid: [GridPoint] = []
    grid.reserveCapacity(points.count)
    for point in points where point.isFinite {
      let position = fit.position(point)
      guard window.contains(position) else { return nil }
      let place = GridPoint(position)
      if grid.last != place { grid.append(place) }
    }
    return GridRing(closing: grid)
  }

  private func cut(to window: Box<Screen>, _ fit: Fit) -> GridRing? {
    let positions = points.filter(\.isFinite).map(fit.position)
    return window.intersects(Box(around: positions)) ? GridRing(window.clip(positions)) : nil
  }
}
