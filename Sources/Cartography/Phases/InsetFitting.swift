import Shapes

/// Where an inset stands on the page.
struct InsetPlan: Sendable {
  /// The box with its title.
  let box: Box<Screen>
  /// From metres to pixels, below the title.
  let fit: Fit
  /// What it shows, on the map.
  let origin: Box<Screen>
}

extension Inset {
  /// Where along the edges of a map's frame the inset is largest and hides nothing; `nil` where there is no such place, or
  /// the map is hardly smaller than the inset would be.
  ///
  /// - Parameters:
  ///   - fit: of the map.
  ///   - reserved: what it must not cover.
  ///   - titleHeight: in pixels.
  func fitted(in fit: Fit, reserved: [Box<Screen>], titleHeight: Double) -> InsetPlan? {
    let outlines = Thinning.thinned([subject.rings(fit)])[0].map { ring in
      ring.points.map { Point<Screen>(x: Double($0.x) / 10, y: Double($0.y) / 10) }
    }
    let spots = places.filter(fit.shows).map(fit.position)
    for share in [0.42, 0.36, 0.31, 0.27] {
      let side = min(fit.frame.width, fit.frame.height) * share
      let boxes = Inset.boxes(side: side, in: fit.frame.enlarged(by: -6)).filter { box in
        !reserved.contains(where: box.intersects) && !spots.contains(where: box.contains)
      }
      let hidden = boxes.map { box in outlines.reduce(0) { $0 + box.sharedArea($1) } }
      guard let best = hidden.indices.min(by: { hidden[$0] < hidden[$1] }), hidden[best] < side * side * 0.006
      else {
        continue
      }
      let plan = plan(boxes[best], fit, titleHeight)
      return plan.fit.pixelsPerMetre > fit.pixelsPerMetre * 2 ? plan : nil
    }
    return nil
  }

  private func plan(_ box: Box<Screen>, _ fit: Fit, _ titleHeight: Double) -> InsetPlan {
    let room = Box<Screen>(
      minX: box.minX, minY: box.minY + titleHeight, maxX: box.maxX, maxY: box.maxY)
    let corners: [Point<Planar>] = [
      Point(x: extent.minX, y: extent.minY), Point(x: extent.maxX, y: extent.maxY),
    ]
    return InsetPlan(
      box: box, fit: Fit(extent: extent, in: room, margin: 2), origin: Box(around: corners.map(fit.position)))
  }

  /// Squares along the edges of a frame: corners first, then ever nearer to the middles.
  private static func boxes(side: Double, in frame: Box<Screen>) -> [Box<Screen>] {
    let (width, height) = (frame.width - side, frame.height - side)
    let shares = [0, 1, 0.1, 0.9, 0.2, 0.8, 0.3, 0.7, 0.4, 0.6, 0.5]
    var boxes: [Box<Screen>] = []
    for share in shares {
      let along: [(Double, Double)] = [
        (share * width, 0), (share * width, height), (0, share * height), (width, share * height),
      ]
      boxes += along.map { x, y in Box(x: frame.minX + x, y: frame.minY + y, width: side, height: side) }
    }
    return boxes
  }
}

extension Box where Space == Screen {
  /// The area that a ring, holes and all, covers of the box; in square pixels, negative where it turns the other way.
  fileprivate func sharedArea(_ ring: [Point<Screen>]) -> Double {
    let part = clip(ring)
    guard var previous = part.last else { return 0 }
    var doubled = 0.0
    for point in part {
      doubled += (previous.x - minX) * (point.y - minY) - (point.x - minX) * (previous.y - minY)
      previous = point
    }
    return doubled / 2
  }
}
