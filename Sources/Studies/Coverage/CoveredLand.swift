import Geodesy
import Shapes
import Topology

/// What the discs cut out of the territory, in Lambert-93, metres; arrays follow the radii.
struct CoveredLand: Sendable {
  /// The territory less what the discs cover.
  let beyond: [MultiPolygon<Planar>]
  /// The territory between one radius and the next; the last lies beyond the largest.
  let bands: [MultiPolygon<Planar>]
  /// The areas of the bands on the ellipsoid, in km².
  let bandAreas_km2: [Double]

  /// Cuts the territory by the discs around all places, one radius each.
  init(_ area: StudyArea, _ discs: [Discs]) throws(StudiesError) {
    try self.init(area.outline, covers: discs.map(\.union))
  }

  /// Cuts some ground by covers, each of which holds the one before.
  init(_ ground: MultiPolygon<Planar>, covers: [MultiPolygon<Planar>]) throws(StudiesError) {
    var (beyond, bands): ([MultiPolygon<Planar>], [MultiPolygon<Planar>]) = ([], [])
    var rest = ground
    // What is left and a cover only cross, since each cover holds the one before; what is left twice would run along
    // itself.
    for cover in covers {
      let (within, left) = try doors { try Overlay.split(rest, by: cover) }
      bands.append(within)
      beyond.append(left)
      rest = left
    }
    self.beyond = beyond
    self.bands = bands + [rest]
    bandAreas_km2 = try planarAreas_km2(self.bands)
  }

  /// The bands in degrees.
  func bandsInDegrees() throws(StudiesError) -> [MultiPolygon<Geographic>] {
    try doors { try Projection.unproject(bands, from: .lambert93) }
  }
}
