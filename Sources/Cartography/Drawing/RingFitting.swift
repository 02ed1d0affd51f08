import Shapes

extension MultiPolygon where Space == Planar {
  /// The visible rings on the page; outer ones turn one way and holes the other, so that the non-zero rule fills
  /// any number of surfaces in one path rightly.
  func rings(_ fit: Fit) -> [GridRing] { [self].rings(fit) }
}

extension Sequence<MultiPolygon<Planar>> {
  /// The visible rings of all surfaces on the page.
  func rings(_ fit: Fit) -> [GridRing] {
    var rings: [GridRing] = []
    for surface in self {
      for polygon in surface.polygons {
        guard let outer = polygon.exterior.fitted(fit, isHole: false) else { continue }
        rings.append(outer)
        for hole in polygon.holes {
          if let ring = hole.fitted(fit, isHole: true) { rings.append(ring) }
        }
      }
    }
    return rings
  }
}

extension Ring where Space == Planar {
  /// The ring on the page, cut to the frame with some pixels about; `nil` where nothing would be seen.
  fileprivate func fitted(_ fit: Fit, isHole: Bool) -> GridRing? {
    let window = fit.frame.enlarged(by: 12)
    guard let ring = inside(window, fit) ?? cut(to: window, fit) else { return nil }
    return ring.visible(turningPositive: !isHole)
  }

  /// The ring on the page; `nil` where it leaves a window.
  private func inside(_ window: Box<Screen>, _ fit: Fit) -> GridRing? {
    var grid: [GridPoint] = []
    for point in points {
      let position = fit.position(point)
      guard window.contains(position) else {
        // What is not finite stands far outside, and is left out.
        if point.isFinite { return nil }
        continue
      }
      let place = GridPoint(position)
      if grid.isEmpty { grid.reserveCapacity(points.count) }
      if grid.last != place { grid.append(place) }
    }
    return GridRing(closing: grid)
  }

  private func cut(to window: Box<Screen>, _ fit: Fit) -> GridRing? {
    var room = Box<Screen>()
    for point in points where point.isFinite { room.add(fit.position(point)) }
    // Most rings of a map of a part lie far from it: nothing is kept of them.
    guard window.intersects(room) else { return nil }
    return GridRing(window.clip(points.filter { $0.isFinite }.map(fit.position)))
  }
}
