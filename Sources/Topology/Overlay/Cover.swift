import CGEOS
import Shapes

/// A cover inside GEOS: says how a part lies on it, and overlays the two.
final class Cover {
  /// How a part lies on the cover.
  enum Position {
    /// They share no area.
    case apart
    /// The cover holds the whole part.
    case within
    /// The part lies across an edge of the cover, of which the surface near the part is given.
    case across(MultiPolygon<Planar>)
  }

  private let context: GEOSContext
  private let index: CoverIndex
  private let whole: PreparedHandle

  /// Takes a surface in; `item` is what an error calls it.
  init(_ surface: MultiPolygon<Planar>, item: Int, in context: GEOSContext) throws(TopologyError) {
    self.context = context
    whole = try PreparedHandle(try context.surface(surface, item: item))
    index = CoverIndex(surface)
  }

  /// How a part, of a known box, lies on the cover.
  func position(of part: GEOSHandle, box: Box<Planar>) throws(TopologyError) -> Position {
    if box.isEmpty { return .apart }
    switch index.neighbourhood(of: box) {
    case .uniform(let inside): return inside ? .within : .apart
    case .edges(let near): return try whole.covers(part) ? .within : .across(near)
    }
  }

  /// The overlay of a part with the cover near it, or with the whole cover where GEOS refuses the near one.
  func overlay(
    _ part: GEOSHandle, near: MultiPolygon<Planar>, by operation: Operation
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    do {
      let cover = try context.surface(near, item: 0)
      return try context.overlay(part, cover, by: operation)
    } catch {
      return try context.overlay(part, whole.base, by: operation)
    }
  }
}

/// An overlay of two surfaces.
enum Operation {
  case intersection
  case difference
}

extension GEOSContext {
  /// The surface that an overlay gives (`GEOSIntersection_r`, `GEOSDifference_r`).
  func overlay(
    _ a: GEOSHandle, _ b: GEOSHandle, by operation: Operation
  ) throws(TopologyError) -> MultiPolygon<Planar> {
    let result =
      switch operation {
      case .intersection:
        try GEOSHandle("GEOSIntersection_r", GEOSIntersection_r(handle, a.geometry, b.geometry), in: self)
      case .difference:
        try GEOSHandle("GEOSDifference_r", GEOSDifference_r(handle, a.geometry, b.geometry), in: self)
      }
    return try export(result, as: Planar.self)
  }
}
