import Shapes

extension Overlay {
  /// What surfaces cover together whose borders cross, or lie apart, as those of discs: the same as ``union(_:)``, and
  /// many times as fast.
  ///
  /// GEOS is asked where borders touch, or come within a micrometre of it.
  ///
  /// - Parameter surfaces: valid surfaces in metres.
  /// - Returns: the covered surface, in metres.
  /// - Throws: as ``union(_:)``.
  public static func union(
    crossing surfaces: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    let sure = Arrangement(surfaces)?.surface { $0.depth == 0 ? .forward : nil }
    if let sure { return sure }
    return try union(surfaces)
  }

  /// What surfaces cover together that share borders point for point, or lie apart, as communes do: the same as
  /// ``union(_:)``, and many times as fast.
  ///
  /// GEOS is asked where they overlap, or touch in another way.
  ///
  /// - Parameter surfaces: valid surfaces in metres.
  /// - Returns: the covered surface, in metres.
  /// - Throws: as ``union(_:)``.
  public static func union(
    adjoining surfaces: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    if let sure = Dissolving.union(of: surfaces) { return sure }
    return try union(surfaces)
  }

  /// Parts a surface by a cover whose border crosses its own, or lies apart from it.
  ///
  /// GEOS is asked where borders touch, or come within a micrometre of it.
  ///
  /// - Parameters:
  ///   - ground: a valid surface in metres; item 0 in an error.
  ///   - cover: a valid surface in metres; item 1 in an error.
  /// - Returns: what the cover holds of the ground, and what it leaves of it, in metres.
  /// - Throws: as ``intersection(of:and:)`` and ``difference(_:minus:)``.
  public static func split(
    _ ground: MultiPolygon<Planar>, by cover: MultiPolygon<Planar>
  ) throws(TopologyError) -> (within: MultiPolygon<Planar>, beyond: MultiPolygon<Planar>) {
    let arrangement = Arrangement([ground, cover])
    let within = arrangement?.surface { $0.depth == 1 ? .forward : nil }
    let beyond = arrangement?.surface { piece in
      if piece.owner == 0 { return piece.depth == 0 ? .forward : nil }
      return piece.depth == 1 ? .backward : nil
    }
    if let within, let beyond { return (within, beyond) }
    return (try intersection(of: ground, and: cover), try difference([ground], minus: cover)[0])
  }
}
