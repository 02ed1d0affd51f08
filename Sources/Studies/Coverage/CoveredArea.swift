import Shapes

/// A surface whose covered area is to be measured, again and again.
struct MeasuredSurface: Sendable {
  let surface: MultiPolygon<Planar>
  let box: Box<Planar>
  let area_m2: Double

  /// A surface in an equal-area plane, metres.
  init(_ surface: MultiPolygon<Planar>) {
    self.surface = surface
    box = Box(around: surface)
    area_m2 = surface.planarArea
  }
}

extension CoverGrid {
  /// The area that a surface shares with the cover, in square metres of the plane.
  ///
  /// By Green's theorem the area is half the sum of a × b over the pieces of both boundaries that lie inside the
  /// other surface; the pieces are cut at the crossings and never joined into rings, so nothing can fail to join.
  /// - Parameters:
  ///   - part: a valid surface.
  ///   - origin: the origin of this grid.
  /// - Complexity: near linear in the edges of the part and those of the cover within its box.
  func coveredArea_m2(of part: MeasuredSurface, from origin: Point<Planar>) -> Double {
    // Boundaries that touch in a way that breaks the parity are moved apart by a thousandth of a millimetre.
    for nudge in [0, 1e-6, -2e-6, 3e-6] {
      let shifted = Point<Planar>(x: origin.x + nudge, y: origin.y - 0.7 * nudge)
      if let area = area(of: part, from: shifted) { return min(max(area, 0), part.area_m2) }
    }
    return contains(part.box.center.moved(from: origin)) ? part.area_m2 : 0
  }

  /// The area; `nil` where a walk around a ring does not come back to where it began.
  private func area(of part: MeasuredSurface, from origin: Point<Planar>) -> Double? {
    let box = Box<Planar>(around: [
      Point<Planar>(x: part.box.minX, y: part.box.minY).moved(from: origin),
      Point<Planar>(x: part.box.maxX, y: part.box.maxY).moved(from: origin),
    ])
    let cells = cells(of: box)
    if isUniform(cells) {
      return contains(Point(x: box.minX, y: box.minY)) ? part.area_m2 : 0
    }
    let walls = PlanarEdge.edges(of: part.surface, from: origin)
    var crossings = Crossings(between: walls, and: self)
    guard let ownPieces = crossings.ownPieces(walls, in: self) else { return nil }
    return (ownPieces + crossings.coverPieces(walls, box: box, cells: cells, in: self)) / 2
  }
}

extension Point where Space == Planar {
  /// The point seen from an origin.
  func moved(from origin: Point<Planar>) -> Point<Planar> { Point(x: x - origin.x, y: y - origin.y) }
}
