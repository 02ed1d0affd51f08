import Shapes

/// What a surface of one list and a surface of another have in common.
public struct OverlayPair: Hashable, Sendable {
  /// The place in the first list.
  public var first: Int
  /// The place in the second list.
  public var second: Int
  /// Their common surface, in metres; it has area.
  public var surface: MultiPolygon<Planar>

  /// A pair from its places and the common surface in metres.
  public init(first: Int, second: Int, surface: MultiPolygon<Planar>) {
    self.first = first
    self.second = second
    self.surface = surface
  }
}

extension Overlay {
  /// Every common surface of two lists, sorted by the place in the first, then in the second
  /// (`GEOSPreparedIntersects_r`, `GEOSPreparedCovers_r`, `GEOSIntersection_r`).
  ///
  /// - Parameters:
  ///   - a: surfaces in metres.
  ///   - b: surfaces in metres; in an error they are counted after those of `a`.
  /// - Returns: the pairs that share some area.
  /// - Throws: `TopologyError` with the place of a bad surface, or GEOS's message.
  public static func pairs(
    of a: [MultiPolygon<Planar>], with b: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> [OverlayPair] {
    try Engine.run { context throws(TopologyError) in
      let handles = try context.surfaces(a + b)
      let index = BoxIndex(b.map { Box(around: $0) })
      var pairs: [OverlayPair] = []
      for (first, surface) in a.enumerated() {
        let near = index.items(near: Box(around: surface))
        guard !near.isEmpty else { continue }
        let prepared = try PreparedHandle(handles[first])
        for second in near {
          let other = handles[a.count + second]
          let common = try context.common(prepared, other) ?? b[second]
          if !common.isEmpty { pairs.append(OverlayPair(first: first, second: second, surface: common)) }
        }
      }
      return pairs
    }
  }
}

extension GEOSContext {
  /// The common surface; `nil` where it is the whole of `b`.
  fileprivate func common(
    _ a: PreparedHandle, _ b: GEOSHandle
  ) throws(TopologyError) -> MultiPolygon<Planar>? {
    guard try a.intersects(b) else { return MultiPolygon() }
    return try a.covers(b) ? nil : try overlay(a.base, b, by: .intersection)
  }
}
