import Shapes

extension Validity {
  /// How often a part is repaired and rounded again: a repair's own new points are rounded too.
  fileprivate static let attempts = 4

  /// Surfaces that are valid once a writer has rounded their points, as they stand in what is written.
  ///
  /// Where two lines meet at a slant, a point a hair beside a line may round to its other side. A surface that stays
  /// valid is given back untouched; of another, the parts at fault are rounded and repaired, with lines that moved by
  /// no more than the rounding, and then, where parts overlap, the whole.
  ///
  /// - Parameters:
  ///   - surfaces: surfaces in any space.
  ///   - decimals: the digits after the point that are written, in the unit of the space.
  /// - Returns: a surface for each, in their order; empty where nothing is left of one narrower than a digit.
  /// - Throws: `TopologyError` with the place of a surface that cannot be read at all, or GEOS's message.
  @_specialize(where Space == Geographic)
  public static func validWhenRounded<Space>(
    _ surfaces: [MultiPolygon<Space>], decimals: Int
  ) throws(TopologyError) -> [MultiPolygon<Space>] {
    // Nearly all are plainly valid, which is seen without the door to GEOS.
    let isClear = inParallel(surfaces) { part in part.map { $0.roundedOnPaper(decimals).isClearlyValid } }
    guard isClear.contains(false) else { return surfaces }
    return try Engine.run { context throws(TopologyError) in
      var results = surfaces
      for (item, surface) in surfaces.enumerated() where !isClear[item] {
        let rounded = surface.rounded(decimals)
        if try context.isValid(rounded, item) { continue }
        var sound = MultiPolygon<Space>()
        for (polygon, written) in zip(surface.polygons, rounded.polygons) {
          let part = MultiPolygon([written])
          sound.polygons +=
            try context.isValid(part, item) ? [polygon] : context.repaired(part, decimals, item).polygons
        }
        let whole = sound.rounded(decimals)
        results[item] = try context.isValid(whole, item) ? sound : context.repaired(whole, decimals, item)
      }
      return results
    }
  }
}

extension GEOSContext {
  fileprivate func isValid<Space>(
    _ surface: MultiPolygon<Space>, _ item: Int
  ) throws(TopologyError) -> Bool {
    if surface.isClearlyValid { return true }
    let fault: ValidityFinding<Space>? = try fault(of: try self.surface(surface, item: item))
    return fault == nil
  }

  /// A surface repaired and rounded, again where the rounding undid it.
  fileprivate func repaired<Space>(
    _ surface: MultiPolygon<Space>, _ decimals: Int, _ item: Int
  ) throws(TopologyError) -> MultiPolygon<Space> {
    var surface = surface
    for _ in 0..<Validity.attempts {
      let valid = try madeValid(try self.surface(surface, item: item))
      surface = try export(valid, as: Space.self).rounded(decimals)
      if try isValid(surface, item) { break }
    }
    return surface
  }
}

extension MultiPolygon {
  fileprivate func rounded(_ decimals: Int) -> MultiPolygon {
    mapRings { $0.map { $0.rounded(decimals) } }
  }

  /// The same numbers as those of ``rounded(_:)``, in no space.
  fileprivate func roundedOnPaper(_ decimals: Int) -> MultiPolygon<Planar> {
    func rounded(_ ring: Ring<Space>) -> Ring<Planar> {
      Ring(closing: ring.withPlainPoints { $0.map { $0.rounded(decimals) } })
    }
    return MultiPolygon<Planar>(
      polygons.map { Polygon(exterior: rounded($0.exterior), holes: $0.holes.map(rounded)) })
  }
}

extension Point {
  fileprivate func rounded(_ decimals: Int) -> Point {
    Point(x: ByteText.written(x, decimals: decimals), y: ByteText.written(y, decimals: decimals))
  }
}
