internal import Shapes
internal import Topology

extension CommuneDirectory {
  /// The commune that each position stands in, by its index.
  func locate(_ positions: [Point<Geographic>]) throws(TerritoriesError) -> [Int?] {
    try locate(positions, in: communes.map(\.surface))
  }

  /// The surface that each position stands in.
  private func locate(
    _ positions: [Point<Geographic>], in surfaces: [MultiPolygon<Geographic>]
  ) throws(TerritoriesError) -> [Int?] {
    guard !positions.isEmpty, !surfaces.isEmpty else { return positions.map { _ in nil } }
    do throws(TopologyError) { return try Location.locate(positions, in: surfaces) } catch {
      throw .topology(error)
    }
  }

  /// Whether each position stands in one of some départements.
  func isIn(
    _ departments: [Department], _ positions: [Point<Geographic>]
  ) throws(TerritoriesError) -> [Bool] {
    try locate(positions, in: departments.map(\.surface).filter { !$0.isEmpty }).map { $0 != nil }
  }
}
