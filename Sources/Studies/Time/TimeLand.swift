import Geodesy
import Shapes
import Topology

/// What travel times cut out of the territory, in Lambert-93, metres.
struct TimeLand: Sendable {
  /// The territory without the communes that no road of the network serves.
  let ground: MultiPolygon<Planar>
  /// The land of these communes.
  let offRoad: MultiPolygon<Planar>
  /// What is within each time; each holds the one before.
  let covers: [MultiPolygon<Planar>]
  /// What lies beyond each time, and between one and the next.
  let land: CoveredLand
  /// The minutes and the site of each cell near the ground.
  let field: TimeField

  /// Cuts the territory.
  ///
  /// - Parameter offRoad: the communes that are to be left out.
  init(
    _ area: StudyArea, samples: [TimeSample], offRoad: [Int], parameters: TimeParameters
  ) throws(StudiesError) {
    let (lines, ground) = try sideBySide(
      { () throws(StudiesError) in TimeLand.isolines(area.outline, samples, parameters) },
      { () throws(StudiesError) in try TimeLand.ground(area, without: offRoad) })
    self.ground = ground.kept
    self.offRoad = ground.left
    field = lines.field
    covers = lines.surfaces
    land = try CoveredLand(ground.kept, covers: lines.surfaces)
  }

  private static func isolines(
    _ outline: MultiPolygon<Planar>, _ samples: [TimeSample], _ parameters: TimeParameters
  ) -> (field: TimeField, surfaces: [MultiPolygon<Planar>]) {
    let box = Box(around: outline).enlarged(by: 5 * parameters.cell_m)
    let grid = Grid(covering: box, cell_m: parameters.cell_m)
    let field = TimeField(grid: grid, samples: samples, parameters: parameters).near(outline)
    let slope = 2 * parameters.cell_m * parameters.minutesPerMetre
    return (field, Isolines(field, thresholds: parameters.times_min, slope: slope).surfaces())
  }

  private static func ground(
    _ area: StudyArea, without communes: [Int]
  ) throws(StudiesError) -> (kept: MultiPolygon<Planar>, left: MultiPolygon<Planar>) {
    guard !communes.isEmpty else { return (area.outline, MultiPolygon()) }
    return try doors {
      let left = try Overlay.union(communes.map { area.communeSurfaces[$0] })
      return (try Overlay.difference([area.outline], minus: left)[0], left)
    }
  }
}
