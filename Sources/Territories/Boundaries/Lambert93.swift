internal import Geodesy
internal import Shapes

/// RGF93 / Lambert-93 (EPSG:2154): the house's bridge, with this module's errors.
enum Lambert93 {
  /// Where metropolitan France lies in it, with a margin, in metres.
  static let extent = Box<Planar>(minX: 0, minY: 6_000_000, maxX: 1_400_000, maxY: 7_300_000)

  /// Whether a pair of numbers lies there.
  static func covers(_ point: Point<Geographic>) -> Bool { extent.contains(Point(x: point.x, y: point.y)) }

  /// Whether a box of numbers lies there.
  static func covers(_ box: Box<Geographic>) -> Bool {
    covers(Point(x: box.minX, y: box.minY)) && covers(Point(x: box.maxX, y: box.maxY))
  }

  static func degrees(_ points: [Point<Planar>]) throws(TerritoriesError) -> [Point<Geographic>] {
    guard !points.isEmpty else { return [] }
    do throws(GeodesyError) { return try Projection.unproject(points) } catch { throw .geodesy(error) }
  }

  static func metres(
    _ surfaces: [MultiPolygon<Geographic>]
  ) throws(TerritoriesError) -> [MultiPolygon<Planar>] {
    guard !surfaces.isEmpty else { return [] }
    do throws(GeodesyError) { return try Projection.project(surfaces) } catch { throw .geodesy(error) }
  }

  static func degrees(
    _ surfaces: [MultiPolygon<Planar>]
  ) throws(TerritoriesError) -> [MultiPolygon<Geographic>] {
    guard !surfaces.isEmpty else { return [] }
    do throws(GeodesyError) { return try Projection.unproject(surfaces) } catch { throw .geodesy(error) }
  }
}

extension Point where Space == Geographic {
  /// Whether the position is on Earth, and north of where the plane of Lambert-93 runs to infinity: no commune and
  /// no place of work lies beyond 80° south.
  var canBeProjected: Bool { isOnEarth && latitude > -80 }
}
