import CGEOS
import Shapes

/// The plane shared out between sites, each taking what is nearer to it than to any other.
public enum VoronoiDiagram {
  /// The cell of each site, in the order of the sites (`GEOSVoronoiDiagram_r`).
  ///
  /// The cells tile the box, which is enlarged where a site lies outside it. Sites are taken to the nearest 1/1024 m, since
  /// GEOS refuses some that lie a micrometre apart; of several at one place the first has the cell, the others `nil`.
  ///
  /// - Parameters:
  ///   - sites: positions in metres.
  ///   - box: what the cells cover at least, in metres.
  /// - Returns: a cell, or `nil`, for each site.
  /// - Throws: `TopologyError` with the place of a bad site, or GEOS's message.
  public static func cells(
    around sites: [Point<Planar>], covering box: Box<Planar>
  ) throws(TopologyError) -> [MultiPolygon<Planar>?] {
    if !box.isEmpty { try checkRings(box.surface, item: sites.count) }
    for (item, site) in sites.enumerated() { try checkRange([site], item: item) }
    let (distinct, places) = firsts(of: sites)
    let frame = box.union(Box(around: distinct))
    let cells = distinct.isEmpty ? [] : try drawn(distinct, frame)
    var result = [MultiPolygon<Planar>?](repeating: nil, count: sites.count)
    for (cell, place) in zip(try matched(cells, to: distinct), places) { result[place] = cell }
    return result
  }

  /// The sites to the nearest 1/1024 m, without repetitions, and the places of those kept.
  private static func firsts(of sites: [Point<Planar>]) -> (sites: [Point<Planar>], places: [Int]) {
    let rounded = sites.map {
      Point<Planar>(x: ($0.x * 1_024).rounded() / 1_024, y: ($0.y * 1_024).rounded() / 1_024)
    }
    var seen: Set<Point<Planar>> = []
    let places = rounded.indices.filter { seen.insert(rounded[$0]).inserted }
    return (places.map { rounded[$0] }, places)
  }

  /// GEOS's cells, in GEOS's order, cut to the frame.
  private static func drawn(
    _ sites: [Point<Planar>], _ frame: Box<Planar>
  ) throws(TopologyError) -> [MultiPolygon<Planar>] {
    try Engine.run { context throws(TopologyError) in
      let points = try context.multiPoint(sites)
      let envelope = try context.surface(frame.surface, item: sites.count)
      let diagram = try GEOSHandle(
        "GEOSVoronoiDiagram_r",
        GEOSVoronoiDiagram_r(context.handle, points.geometry, envelope.geometry, 0, 0), in: context)
      return try context.export(diagram, as: Planar.self).polygons
        .map { MultiPolygon([$0.convexPart(in: frame)]) }
    }
  }

  /// The cells in the order of the sites, each holding its own.
  private static func matched(
    _ cells: [MultiPolygon<Planar>], to sites: [Point<Planar>]
  ) throws(TopologyError) -> [MultiPolygon<Planar>?] {
    try Location.locate(sites, in: cells).map { $0.map { cells[$0] } }
  }
}

extension Box<Planar> {
  /// The box as a surface.
  var surface: MultiPolygon<Planar> {
    MultiPolygon([
      Polygon(
        exterior: Ring(closing: [
          Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY), Point(x: minX, y: maxY),
        ]))
    ])
  }
}
