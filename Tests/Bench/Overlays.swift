import Foundation
import Geodesy
import Shapes
import Studies
import Topology

/// Sites spread over a box by a fixed rule, Hammersley's points, the same for every peer.
func scattered(_ count: Int, over box: Box<Geographic>) -> [Point<Geographic>] {
  (0..<count).map { index in
    var (reversed, digit, rest) = (0.0, 0.5, index)
    while rest > 0 {
      if rest % 2 == 1 { reversed += digit }
      digit /= 2
      rest /= 2
    }
    return Point(
      longitude: box.minX + (box.maxX - box.minX) * (Double(index) + 0.5) / Double(count),
      latitude: box.minY + (box.maxY - box.minY) * reversed)
  }
}

/// The territory less the discs of 15 km around places: circles, projection, union, difference.
func gaps(around positions: [Point<Geographic>], in area: StudyArea) throws {
  let rings = try Geodesic.grs80.circles(around: positions, radius_km: 15, in: .lambert93)
  let discs = rings.map { MultiPolygon([Polygon(exterior: $0)]) }
  _ = try Overlay.split(area.outline, by: Discs.union(of: discs))
}

/// What GEOS does, as the number of sites grows; points located in communes.
func overlays() -> [Benchmark] {
  let gapRows = [165, 1_000, 5_000].map { count in
    Benchmark("gaps-\(count)", "gaps of \(count) sites: discs of 15 km, union, difference") {
      let area = try Sample().area
      let positions = scattered(count, over: area.box)
      return try Measure.median(of: 5) { try gaps(around: positions, in: area) }
    }
  }
  return gapRows + [
    Benchmark("shares", "covered share of 4,446 communes, the union of 165 discs given") {
      let sample = try Sample()
      let area = sample.area
      let communes = SurfaceShares(
        of: area.communeSurfaces, areas_km2: area.communeAreas_km2, by: area.measure)
      let rings = try Geodesic.grs80.circles(
        around: sample.places.positions, radius_km: 15, in: .lambert93)
      let discs = rings.map { MultiPolygon([Polygon(exterior: $0)]) }
      let cover = try Discs.union(of: discs)
      return Measure.median { _ = communes.shares(in: [cover]) }
    },
    Benchmark("locate", "1.84 million points located in 4,446 communes") {
      let sample = try Sample()
      let cells = sample.insideCells
      return try Measure.median(of: 3) { _ = try Location.locate(cells, in: sample.area.communeSurfaces) }
    },
  ]
}
