import Shapes

/// How much of a part a cover holds.
public enum Overlap: Hashable, Sendable {
  /// No area of it.
  case none
  /// All of it.
  case whole
  /// The given surface of it.
  case partial(MultiPolygon<Planar>)
}

extension Overlay {
  /// How much of each part each cover holds (`GEOSPreparedCovers_r`, `GEOSIntersection_r`).
  ///
  /// A part that no edge of the cover comes near is settled without GEOS; the others meet only the edges
  /// of the cover that are near them.
  ///
  /// - Parameters:
  ///   - parts: many small surfaces, in metres.
  ///   - covers: a few large surfaces, in metres.
  /// - Returns: a row for each cover, with an entry for each part.
  /// - Throws: `TopologyError` with the place of a bad part or cover, or GEOS's message.
  public static func overlaps(
    of parts: [MultiPolygon<Planar>], with covers: [MultiPolygon<Planar>]
  ) throws(TopologyError) -> [[Overlap]] {
    let boxes = parts.map { Box(around: $0) }
    return try Engine.run { context throws(TopologyError) in
      let handles = try context.surfaces(parts)
      var rows: [[Overlap]] = []
      for (item, surface) in covers.enumerated() {
        let cover = try Cover(surface, item: item, in: context)
        var row: [Overlap] = []
        row.reserveCapacity(parts.count)
        for (part, box) in zip(handles, boxes) { row.append(try cover.overlap(with: part, box: box)) }
        rows.append(row)
      }
      return rows
    }
  }
}

extension Cover {
  /// How much of a part the cover holds.
  fileprivate func overlap(with part: GEOSHandle, box: Box<Planar>) throws(TopologyError) -> Overlap {
    switch try position(of: part, box: box) {
    case .apart: return .none
    case .within: return .whole
    case .across(let near):
      let surface = try overlay(part, near: near, by: .intersection)
      return surface.isEmpty ? .none : .partial(surface)
    }
  }
}
