import CPROJ
import Shapes

/// Which way a transformation goes.
enum Direction {
  case forward
  case inverse

  /// PROJ's name.
  var code: PJ_DIRECTION { self == .forward ? PJ_FWD : PJ_INV }
}

/// The largest easting or northing that is taken for one, in metres.
private let farthest_m = 1e8

extension PROJContext {
  /// All positions at once; an error names the position by its place.
  func transform<From, To>(
    _ points: [Point<From>], _ direction: Direction, _ system: ReferenceSystem
  ) throws(GeodesyError) -> [Point<To>] {
    try moved(points, direction, try transformation(to: system))
  }

  /// All surfaces at once; an error names the surface by its place.
  func transform<From, To>(
    _ surfaces: [MultiPolygon<From>], _ direction: Direction, _ system: ReferenceSystem
  ) throws(GeodesyError) -> [MultiPolygon<To>] {
    let transformation = try transformation(to: system)
    var moved: [MultiPolygon<To>] = []
    moved.reserveCapacity(surfaces.count)
    for (item, surface) in surfaces.enumerated() {
      do {
        moved.append(
          try surface.mapRings { ring throws(GeodesyError) in
            try self.moved(ring, direction, transformation)
          })
      } catch {
        throw error.located(at: item)
      }
    }
    return moved
  }

  private func moved<From, To>(
    _ points: [Point<From>], _ direction: Direction, _ transformation: PROJHandle
  ) throws(GeodesyError) -> [Point<To>] {
    for (item, point) in points.enumerated() where !direction.accepts(point.x, point.y) {
      throw .outOfRange(item: item)
    }
    var moved = points.map { Point<To>(x: $0.x, y: $0.y) }
    let (stride, count) = (MemoryLayout<Point<To>>.stride, points.count)
    moved.withUnsafeMutableBytes { bytes in
      // A `Point` is frozen as two doubles, x and y.
      let x = bytes.bindMemory(to: Double.self).baseAddress
      _ = proj_trans_generic(
        transformation.object, direction.code, x, stride, count, x.map { $0 + 1 }, stride, count, nil, 0, 0,
        nil, 0, 0)
    }
    for (item, point) in moved.enumerated() where !point.isFinite {
      throw .unprojectable(
        item: item, message: reason(points[item].x, points[item].y, direction, transformation))
    }
    return moved
  }

  /// Why PROJ has no answer for a position.
  private func reason(
    _ x: Double, _ y: Double, _ direction: Direction, _ transformation: PROJHandle
  ) -> String {
    proj_errno_reset(transformation.object)
    _ = proj_trans(transformation.object, direction.code, proj_coord(x, y, 0, 0))
    return explanation(of: proj_errno(transformation.object))
  }
}

extension Direction {
  /// Whether a position can be what it is said to be; false for what is not a number.
  fileprivate func accepts(_ x: Double, _ y: Double) -> Bool {
    switch self {
    case .forward: abs(x) <= 180 && abs(y) <= 90
    case .inverse: abs(x) <= farthest_m && abs(y) <= farthest_m
    }
  }
}

extension GeodesyError {
  /// The same, said of the surface that holds the point.
  fileprivate func located(at item: Int) -> GeodesyError {
    switch self {
    case .outOfRange: .outOfRange(item: item)
    case .unprojectable(_, let message): .unprojectable(item: item, message: message)
    default: self
    }
  }
}
