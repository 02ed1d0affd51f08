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

extension Overlay {
  /// The surfaces of one list that have more than so much in common, sorted by the place of the first, then of the
  /// second (`GEOSPreparedIntersects_r`, `GEOSPreparedCovers_r`, `GEOSIntersection_r`).
  ///
  /// - Parameters:
  ///   - surfaces: surfaces in metres.
  ///   - leastArea: the area in common, in m², from which a pair is told.
  ///   - points: how many points of pairs are looked at, at most; what would come later is left out.
  /// - Returns: pairs of places, the first before the second, and what they have in common.
  /// - Throws: `TopologyError` with the place of a bad surface, or GEOS's message.
  public static func pairs(
    among surfaces: [MultiPolygon<Planar>], leastArea: Double, points limit: Int
  ) throws(TopologyError) -> [OverlayPair] {
    let boxes = surfaces.map { Box(around: $0) }
    let sizes = surfaces.map { $0.polygons.reduce(0) { $0 + $1.exterior.points.count } }
    return try Engine.run { context throws(TopologyError) in
      let handles = try context.surfaces(surfaces)
      let index = BoxIndex(boxes)
      var (pairs, left) = ([OverlayPair](), limit)
      for (first, box) in boxes.enumerated() where left > 0 {
        let near = index.items(near: box).filter { $0 > first && box.common(with: boxes[$0]) >= leastArea }
        guard !near.isEmpty else { continue }
        let prepared = try PreparedHandle(handles[first])
        for second in near where left > 0 {
          // To ask at all costs as much as forty points.
          left -= sizes[first] + sizes[second] + 40
          let common = try context.common(prepared, handles[second]) ?? surfaces[second]
          guard common.planarArea >= leastArea else { continue }
          pairs.append(OverlayPair(first: first, second: second, surface: common))
        }
      }
      return pairs
    }
  }
}

extension Box {
  /// The area that two boxes have in common, in square units.
  fileprivate func common(with other: Box) -> Double {
    let (width, height) = (
      min(maxX, other.maxX) - max(minX, other.minX), min(maxY, other.maxY) - max(minY, other.minY)
    )
    return max(0, width) * max(0, height)
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
