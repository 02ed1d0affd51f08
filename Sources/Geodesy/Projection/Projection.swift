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
    try onAllLanes(points, slice: 16_384) { context, part throws(GeodesyError) in
      try context.transform(part, .forward, system)
    }
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
    try onAllLanes(points, slice: 16_384) { context, part throws(GeodesyError) in
      try context.transform(part, .inverse, system)
    }
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
    try onAllLanes(surfaces, slice: (surfaces.count + 15) / 16) { context, part throws(GeodesyError) in
      try context.transform(part, .forward, system)
    }
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
    try onAllLanes(surfaces, slice: (surfaces.count + 15) / 16) { context, part throws(GeodesyError) in
      try context.transform(part, .inverse, system)
    }
  }
}

/// Moves items slice by slice, on all cores; the first bad one is named by its place among all.
private func onAllLanes<Item: Sendable, Moved: Sendable>(
  _ items: [Item], slice: Int, _ move: @Sendable (PROJContext, [Item]) throws(GeodesyError) -> [Moved]
) throws(GeodesyError) -> [Moved] {
  guard items.count > slice else {
    return try Engine.run { context throws(GeodesyError) in try move(context, items) }
  }
  let starts = Array(stride(from: 0, to: items.count, by: slice))
  let parts = inParallel(starts, slice: 1) { starts in
    starts.map { start in
      Result { () throws(GeodesyError) in
        try Engine.run { context throws(GeodesyError) in
          try move(context, Array(items[start..<min(start + slice, items.count)]))
        }
      }
    }
  }
  var moved: [Moved] = []
  moved.reserveCapacity(items.count)
  for (start, part) in zip(starts, parts) {
    switch part {
    case .success(let part): moved.append(contentsOf: part)
    case .failure(let error): throw error.moved(by: start)
    }
  }
  return moved
}
