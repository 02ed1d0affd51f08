import Geodesy
import Shapes

/// A surface whose covered area is to be measured, again and again.
struct MeasuredSurface: Sendable {
  /// In Lambert-93, metres.
  let surface: MultiPolygon<Planar>
  let box: Box<Planar>
  /// On the ellipsoid.
  let area_m2: Double

  init(surface: MultiPolygon<Planar>, area_m2: Double) {
    self.surface = surface
    self.area_m2 = area_m2
    box = Box(around: surface)
  }
}

extension CoverGrid {
  /// The area that a surface shares with the cover, in square metres on the ellipsoid.
  ///
  /// By Green's theorem the area is a sum over the pieces of both boundaries that lie inside the other surface; the
  /// pieces are cut at the crossings and never joined into rings, so nothing can fail to join.
  /// - Parameters:
  ///   - part: a valid surface.
  ///   - origin: the origin of this grid.
  ///   - measure: what a piece adds to the area on its left.
  /// - Complexity: near linear in the edges of the part and those of the cover within its box.
  func coveredArea_m2(
    of part: MeasuredSurface, from origin: Point<Planar>, _ measure: Lambert93Area
  ) -> Double {
    // Boundaries that touch in a way that breaks the parity are moved apart by a thousandth of a millimetre.
    for nudge in [0, 1e-6, -2e-6, 3e-6] {
      let shifted = Point<Planar>(x: origin.x + nudge, y: origin.y - 0.7 * nudge)
      if let area = area(of: part, from: shifted, measure) { return min(max(area, 0), part.area_m2) }
    }
    return contains(part.box.center.moved(from: origin)) ? part.area_m2 : 0
  }

  /// The area; `nil` where a walk around a ring does not come back to where it began.
  private func area(
    of part: MeasuredSurface, from origin: Point<Planar>, _ measure: Lambert93Area
  ) -> Double? {
    let box = Box<Planar>(around: [
      Point<Planar>(x: part.box.minX, y: part.box.minY).moved(from: origin),
      Point<Planar>(x: part.box.maxX, y: part.box.maxY).moved(from: origin),
    ])
    let cells = cells(of: box)
    if isUniform(cells) {
      return contains(Point(x: box.minX, y: box.minY)) ? part.area_m2 : 0
    }
    let walls = PlanarEdge.edges(of: part.surface, from: origin)
    var crossings = Crossings(between: walls, and: self, measure.seen(from: origin))
    guard let ownPieces = crossings.ownPieces(walls, in: self) else { return nil }
    return ownPieces + crossings.coverPieces(walls, box: box, cells: cells, in: self)
  }
}

extension Point where Space == Planar {
  /// The point seen from an origin.
  func moved(from origin: Point<Planar>) -> Point<Planar> { Point(x: x - origin.x, y: y - origin.y) }
}
