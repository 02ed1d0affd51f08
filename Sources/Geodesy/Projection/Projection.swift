import Shapes

/// The bridge between degrees and metres.
public enum Projection {
  /// Positions in degrees, as metres in a projected system (`proj_trans_generic`).
  ///
  /// - Parameters:
  ///   - points: longitudes and latitudes in degrees.
  ///   - system: the projected system.
  /// - Returns: eastings and northings in metres.
  /// - Throws: `GeodesyError` with the place of a bad position, or PROJ's message.
  public static func project(
    _ points: [Point<Geographic>], to system: ReferenceSystem = .lambert93
  ) throws(GeodesyError) -> [Point<Planar>] {
    try Engine.run { context throws(GeodesyError) in try context.transform(points, .forward, system) }
  }

  /// Positions in metres of a projected system, as degrees (`proj_trans_generic`).
  ///
  /// - Parameters:
  ///   - points: eastings and northings in metres.
  ///   - system: the projected system.
  /// - Returns: longitudes and latitudes in degrees.
  /// - Throws: `GeodesyError` with the place of a bad position, or PROJ's message.
  public static func unproject(
    _ points: [Point<Planar>], from system: ReferenceSystem = .lambert93
  ) throws(GeodesyError) -> [Point<Geographic>] {
    try Engine.run { context throws(GeodesyError) in try context.transform(points, .inverse, system) }
  }

  /// Surfaces in degrees, as metres in a projected system; vertices are moved, edges stay straight.
  ///
  /// - Parameters:
  ///   - surfaces: surfaces in degrees.
  ///   - system: the projected system.
  /// - Returns: the surfaces in metres.
  /// - Throws: `GeodesyError` with the place of a bad surface, or PROJ's message.
  public static func project(
    _ surfaces: [MultiPolygon<Geographic>], to system: ReferenceSystem = .lambert93
  ) throws(GeodesyError) -> [MultiPolygon<Planar>] {
    try Engine.run { context throws(GeodesyError) in try context.transform(surfaces, .forward, system) }
  }

  /// Surfaces in metres of a projected system, as degrees; vertices are moved, edges stay straight.
  ///
  /// - Parameters:
  ///   - surfaces: surfaces in metres.
  ///   - system: the projected system.
  /// - Returns: the surfaces in degrees.
  /// - Throws: `GeodesyError` with the place of a bad surface, or PROJ's message.
  public static func unproject(
    _ surfaces: [MultiPolygon<Planar>], from system: ReferenceSystem = .lambert93
  ) throws(GeodesyError) -> [MultiPolygon<Geographic>] {
    try Engine.run { context throws(GeodesyError) in try context.transform(surfaces, .inverse, system) }
  }
}
