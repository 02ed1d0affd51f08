import Geodesy
import Shapes
import Territories
import Topology

/// The squares of a population grid: in which commune each lies, and how far it is from a site.
public struct SquareSurvey: Sendable {
  /// The grid.
  public let grid: PopulationGrid
  /// For each square the commune that holds its centre; -1 outside the territory.
  public let communes: [Int32]
  /// The squares inside in which people live, by their place in the grid, ascending.
  public let lived: [Int]
  /// Their centres.
  public let centres: [Point<Geographic>]
  /// Their distances to the nearest site, in kilometres.
  let distance_km: [Double]
  /// Where people live.
  let inhabitants: Inhabitants
  /// Inhabitants of the squares inside.
  public let inside: Double

  /// Locates and measures squares at their centres.
  ///
  /// - Throws: what PROJ or GEOS said.
  /// - Complexity: about constant for each square.
  init(_ grid: PopulationGrid, in territory: Territory, places: Places) throws(StudiesError) {
    self.grid = grid
    let middles = grid.squares.map { square in
      Point<Planar>(
        x: Double(square.easting) + Double(square.side) / 2,
        y: Double(square.northing) + Double(square.side) / 2)
    }
    let positions = try doors { try Projection.unproject(middles, from: .europeanGrid) }
    let communes = try SquareSurvey.communes(holding: positions, in: territory)
    self.communes = communes
    let lived = positions.indices.filter { communes[$0] >= 0 && grid.inhabitants[$0] > 0 }
    self.lived = lived
    centres = lived.map { positions[$0] }
    distance_km = try SquareSurvey.distances_km(from: centres, to: places.positions)
    inhabitants = Inhabitants(
      communes: lived.map { communes[$0] }, counts: lived.map { grid.inhabitants[$0] },
      reach: distance_km)
    inside = lived.reduce(0) { $0 + grid.inhabitants[$1] }
  }

  /// The commune that holds each position, -1 where none does; in two halves at once, for each indexes the communes.
  private static func communes(
    holding positions: [Point<Geographic>], in territory: Territory
  ) throws(StudiesError) -> [Int32] {
    let surfaces = territory.communes.map(\.surface)
    let located = inParallel(positions, slice: max(50_000, (positions.count + 1) / 2)) { part in
      let found = (try? Location.locate(part, in: surfaces)) ?? []
      return found.map { Int32($0 ?? -1) }
    }
    // Surfaces that GEOS took are taken here too; a half that was not would be seen by its length.
    if located.count == positions.count { return located }
    return try doors { try Location.locate(positions, in: surfaces) }.map { Int32($0 ?? -1) }
  }

  /// The geodesic distance to the nearest site, on all cores.
  static func distances_km(
    from positions: [Point<Geographic>], to sites: [Point<Geographic>]
  ) throws(StudiesError) -> [Double] {
    // Sites and squares are on Earth, so that nothing is thrown; a slice that threw would be seen by its length.
    let distances = inParallel(positions, slice: 8_192) { part in
      (try? NearestSite.distances_km(for: part, among: sites)) ?? []
    }
    guard distances.count == positions.count else { throw .geodesy(.outOfRange(item: distances.count)) }
    return distances
  }

  /// Squares of which the territory holds nothing of their centre, and their inhabitants.
  public struct Outside: Hashable, Sendable {
    /// The square, or the larger one that several were put together in.
    public var square: GridSquare
    /// How many squares it stands for.
    public var count: Int
    /// Their inhabitants.
    public var inhabitants: Double
  }

  /// The squares outside the territory, in the order of their identifiers.
  ///
  /// - Parameter limit: where there are more, they are put together in squares of 10 km.
  public func outside(limit: Int = 50_000) -> [Outside] {
    let places = communes.indices.filter { communes[$0] < 0 }
    guard places.count > limit else {
      return places.map { Outside(square: grid.squares[$0], count: 1, inhabitants: grid.inhabitants[$0]) }
    }
    var sums: [GridSquare: Outside] = [:]
    for place in places {
      let square = grid.squares[place].enlarged(to: 10_000)
      sums[square, default: Outside(square: square, count: 0, inhabitants: 0)].count += 1
      sums[square]?.inhabitants += grid.inhabitants[place]
    }
    return sums.values.sorted {
      ($0.square.northing, $0.square.easting) < ($1.square.northing, $1.square.easting)
    }
  }
}
