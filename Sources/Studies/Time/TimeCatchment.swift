import Geodesy
import Shapes
import Topology

/// The part of the territory from which one site is reached sooner than any other, cell by cell.
public struct TimeCatchment: Hashable, Sendable {
  /// The site; the first of those that stand at one place.
  public var site: Int
  /// The surface in Lambert-93, metres.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants, those of a commune spread evenly over its cells near roads.
  public var population: Double
  /// The communes whose reference point reaches this site first.
  public var communes: Int
  /// Inhabitants of these communes.
  public var populationByReference: Int
}

extension TimeCatchment {
  /// The catchments that reach the territory, in the order of their sites.
  static func survey(
    _ area: StudyArea, _ land: TimeLand, _ times: [CommuneTime], sites: Int
  ) throws(StudiesError) -> [TimeCatchment] {
    let shapes = LabelSurfaces.surfaces(grid: land.field.grid, labels: land.field.sites, count: sites)
    let owners = shapes.indices.filter { !shapes[$0].isEmpty }
    let overlaps = try doors { try Overlay.overlaps(of: owners.map { shapes[$0] }, with: [land.ground]) }[0]
    let surfaces = zip(owners, overlaps).map { $1.surface(of: shapes[$0]) }
    let degrees = try doors { try Projection.unproject(surfaces, from: .lambert93) }
    let areas_km2 = geodesicAreas(degrees)
    let populations = populations(area, land.field, times, sites: sites)
    var counts = [(communes: Int, population: Int)](repeating: (0, 0), count: sites)
    for (commune, time) in zip(area.territory.communes, times) {
      guard let site = time.way?.site else { continue }
      counts[site].communes += 1
      counts[site].population += commune.population ?? 0
    }
    return owners.indices.filter { !surfaces[$0].isEmpty || counts[owners[$0]].communes > 0 }.map { index in
      let site = owners[index]
      return TimeCatchment(
        site: site, surface: surfaces[index], degrees: degrees[index], area_km2: areas_km2[index],
        population: populations[site], communes: counts[site].communes,
        populationByReference: counts[site].population)
    }
  }

  /// For each site, the inhabitants of the communes that roads serve, spread over their cells; none is lost.
  private static func populations(
    _ area: StudyArea, _ field: TimeField, _ times: [CommuneTime], sites: Int
  ) -> [Double] {
    let surfaces = Array(zip(area.communeSurfaces, times))
    let shares = inParallel(surfaces) { part in
      part.map { surface, time in
        time.way.map { field.shares(of: surface, else: Int32($0.site)) } ?? []
      }
    }
    var populations = [Double](repeating: 0, count: sites)
    for (commune, shares) in zip(area.territory.communes, shares) {
      for (site, share) in shares { populations[Int(site)] += share * Double(commune.population ?? 0) }
    }
    return populations
  }
}

extension TimeField {
  /// The sites of the cells in a surface, ascending, each with its share of those that have one.
  ///
  /// - Parameter other: the site of a surface without any such cell.
  fileprivate func shares(
    of surface: MultiPolygon<Planar>, else other: Int32
  ) -> [(site: Int32, share: Double)] {
    let window = window(Box(around: surface))
    var counts: [Int32: Int] = [:]
    for run in window.grid.cells(inside: surface) {
      let (row, column) = (run.lowerBound / window.grid.columns, run.lowerBound % window.grid.columns)
      let start = (row + window.row) * grid.columns + column + window.column
      for site in sites[start..<(start + run.count)] where site >= 0 { counts[site, default: 0] += 1 }
    }
    let total = Double(counts.values.reduce(0, +))
    guard total > 0 else { return [(other, 1)] }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value) / total) }
  }

  /// The part of the grid around a box.
  private func window(_ box: Box<Planar>) -> (grid: Grid, row: Int, column: Int) {
    func place(_ value: Double, _ origin: Double, _ count: Int) -> Int {
      min(max(0, Int((min(max(value, -1e9), 1e9) - origin) / grid.cell_m)), max(0, count - 1))
    }
    let (west, east) = (
      place(box.minX, grid.origin.x, grid.columns), place(box.maxX, grid.origin.x, grid.columns)
    )
    let (south, north) = (
      place(box.minY, grid.origin.y, grid.rows), place(box.maxY, grid.origin.y, grid.rows)
    )
    let window = Grid(
      origin: Point(
        x: grid.origin.x + Double(west) * grid.cell_m, y: grid.origin.y + Double(south) * grid.cell_m),
      cell_m: grid.cell_m, columns: east - west + 1, rows: north - south + 1)
    return (window, south, west)
  }
}
