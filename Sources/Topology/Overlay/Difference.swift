import Shapes

extension Overlay {
  /// Each surface without what `cover` holds of it (`GEOSDifference_r`).
  ///
  /// - Parameters:
  ///   - surfaces: surfaces in metres.
  ///   - cover: what is taken off each, in metres.
  /// - Returns: the rest of each surface, in metres.
  /// - Throws: `TopologyError` with the place of a bad surface (a bad cover has the place after the last),
  ///   or GEOS's message.
  public static func difference(
    _ surfaces: [MultiPolygon<Planar>], minus cover: MultiPolygon<Planar>
  ) throws(TopologyError) -> [MultiPolygon<Planar>] {
    try Engine.run { context throws(TopologyError) in
      let handles = try context.surfaces(surfaces)
      let cover = try Cover(cover, item: surfaces.count, in: context)
      var rests: [MultiPolygon<Planar>] = []
      for (surface, handle) in zip(surfaces, handles) {
        switch try cover.position(of: handle, box: Box(around: surface)) {
        case .apart: rests.append(surface)
        case .within: rests.append(MultiPolygon())
        case .across(let near): rests.append(try cover.overlay(handle, near: near, by: .difference))
        }
      }
      return rests
    }
  }
}
