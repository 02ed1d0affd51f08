import Geodesy
import Shapes
import Topology

/// What travel times cut out of the territory, in Lambert-93, metres.
struct TimeLand: Sendable {
  /// The territory near roads, without the communes that no road of the network serves.
  let ground: MultiPolygon<Planar>
  /// The territory that is farther from any road than land is reached, without these communes.
  let roadless: MultiPolygon<Planar>
  /// The land of these communes.
  let offRoad: MultiPolygon<Planar>
  /// What is within each time, then all that is near roads, whatever the territory; each holds the one before.
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
      { () throws(StudiesError) in Lines(area.outline, samples, parameters) },
      { () throws(StudiesError) in try TimeLand.ground(area, without: offRoad) })
    self.offRoad = ground.left
    field = lines.field
    let near = try doors { try Overlay.intersection(of: ground.kept, and: lines.near) }
    roadless = try doors { try Overlay.difference([ground.kept], minus: lines.near)[0] }
    self.ground = near
    land = try CoveredLand(near, covers: lines.covers)
    var covers: [MultiPolygon<Planar>] = []
    for cover in lines.covers {
      covers.append(try doors { try Overlay.intersection(of: cover, and: lines.near) })
    }
    self.covers = covers + [lines.near]
  }

  /// What is drawn through the cells of a grid around the territory.
  private struct Lines: Sendable {
    let field: TimeField
    /// What is within each time.
    let covers: [MultiPolygon<Planar>]
    /// What is near roads.
    let near: MultiPolygon<Planar>

    init(_ outline: MultiPolygon<Planar>, _ samples: [TimeSample], _ parameters: TimeParameters) {
      let box = Box(around: outline).enlarged(by: 5 * parameters.cell_m)
      let grid = Grid(covering: box, cell_m: parameters.cell_m)
      // Two cells farther than what is kept, so that no line of a time runs along the rim of the roads' land.
      let reach_m = parameters.reach_m + 2 * parameters.cell_m
      field = TimeField(grid: grid, samples: samples, reach_m: reach_m).near(outline)
      covers = Isolines(grid, values: field.minutes, thresholds: parameters.times_min).surfaces()
      near = Isolines(grid, values: field.distances_m, thresholds: [parameters.reach_m]).surfaces()[0]
    }
  }

  private static func ground(
    _ area: StudyArea, without communes: [Int]
  ) throws(StudiesError) -> (kept: MultiPolygon<Planar>, left: MultiPolygon<Planar>) {
    guard !communes.isEmpty else { return (area.outline, MultiPolygon()) }
    return try doors {
      let left = try Overlay.union(adjoining: communes.map { area.communeSurfaces[$0] })
      return (try Overlay.difference([area.outline], minus: left)[0], left)
    }
  }
}
