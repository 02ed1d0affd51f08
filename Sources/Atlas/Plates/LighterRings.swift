import Shapes

extension MultiPolygon where Space == Planar {
  /// The surface as a map of some scale needs it: no part or hole of a few pixels, no bend of a part of a pixel.
  ///
  /// For surfaces that are painted over one another; those side by side would come apart.
  /// Source: D. H. Douglas, T. K. Peucker, "Algorithms for the reduction of the number of points required to represent
  /// a digitized line or its caricature", Cartographica 10 (1973).
  /// - Parameter pixel_m: metres on the ground that a pixel stands for.
  func lighter(pixel_m: Double) -> MultiPolygon {
    let least_m2 = 6 * pixel_m * pixel_m
    func isSeen(_ ring: Ring<Planar>) -> Bool { abs(ring.signedArea) >= least_m2 }
    return MultiPolygon(
      polygons.filter { isSeen($0.exterior) }.map { polygon in
        Polygon(
          exterior: polygon.exterior.lighter(0.6 * pixel_m),
          holes: polygon.holes.filter(isSeen).map { $0.lighter(0.6 * pixel_m) })
      })
  }
}

extension Ring where Space == Planar {
  /// The ring without the points that lie nearer than a tolerance to the line without them.
  fileprivate func lighter(_ tolerance_m: Double) -> Ring {
    guard points.count > 8 else { return self }
    var isKept = [Bool](repeating: false, count: points.count)
    // Two ends far from each other, so that the closed line falls into two open ones.
    let far = points.indices.max {
      points[$0].planarDistance(to: points[0]) < points[$1].planarDistance(to: points[0])
    }
    let middle = far ?? points.count / 2
    for place in [0, middle, points.count - 1] { isKept[place] = true }
    var spans = [(0, middle), (middle, points.count - 1)]
    while let (start, end) = spans.popLast() {
      guard let bend = farthest(from: start, to: end), bend.distance_m > tolerance_m else { continue }
      isKept[bend.place] = true
      spans += [(start, bend.place), (bend.place, end)]
    }
    let kept = points.indices.filter { isKept[$0] }.map { points[$0] }
    return kept.count > 3 ? Ring(closing: kept) : self
  }

  /// The point between two others that is farthest from the line through them.
  private func farthest(from start: Int, to end: Int) -> (place: Int, distance_m: Double)? {
    let (a, b) = (points[start], points[end])
    let length = a.planarDistance(to: b)
    var best: (place: Int, distance_m: Double)?
    for place in stride(from: start + 1, to: end, by: 1) {
      let point = points[place]
      let cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
      let distance_m = length > 0 ? abs(cross) / length : point.planarDistance(to: a)
      if distance_m > best?.distance_m ?? -1 { best = (place, distance_m) }
    }
    return best
  }
}
