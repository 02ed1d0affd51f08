import Geodesy
import Shapes
import Topology

/// The part of each surface that a cover takes, on the ellipsoid.
enum SurfaceShares {
  /// For each cover, the share (0…1) of each part that lies in it.
  ///
  /// A surface that is cut is measured on the ellipsoid, both the piece and the whole, so that shares and areas
  /// in km² agree.
  /// - Parameters:
  ///   - parts: surfaces in Lambert-93, metres.
  ///   - areas_km2: their geodesic areas.
  ///   - covers: surfaces in Lambert-93, metres.
  static func shares(
    of parts: [MultiPolygon<Planar>], areas_km2: [Double], in covers: [MultiPolygon<Planar>]
  ) throws(StudiesError) -> [[Double]] {
    let overlaps = try doors { try Overlay.overlaps(of: parts, with: covers) }
    var pieces: [MultiPolygon<Planar>] = []
    for case .partial(let piece) in overlaps.joined() { pieces.append(piece) }
    let measured = try planarAreas_km2(pieces)
    var next = measured.makeIterator()
    return overlaps.map { row in
      row.enumerated().map { index, overlap in
        switch overlap {
        case .none: 0
        case .whole: 1
        case .partial: min(1, (next.next() ?? 0) / areas_km2[index])
        }
      }
    }
  }
}
