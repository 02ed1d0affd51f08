internal import Shapes
internal import Topology

extension CommuneDirectory {
  /// The commune that each position stands in, by its index.
  ///
  /// Indexing thousands of outlines costs more than a few positions are worth: for these, only the communes whose
  /// box holds one of them are looked at.
  func locate(_ positions: [Point<Geographic>]) throws(TerritoriesError) -> [Int?] {
    guard positions.count < communes.count else { return try locate(positions, in: communes.map(\.surface)) }
    let ground = boxes.reduce(Box()) { $0.union($1) }
    // From west to east, so that each box is held against those that may lie in it, and not against all.
    let near = positions.filter(ground.contains).sorted { $0.x < $1.x }
    let candidates = communes.indices.filter { near.hasPoint(in: boxes[$0]) }
    let found = try locate(positions, in: candidates.map { communes[$0].surface })
    return found.map { $0.map { candidates[$0] } }
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

  /// Distance in metres from a position to a commune, 0 inside, to compare and to report roundly.
  func distance(from position: Point<Geographic>, toCommune index: Int) -> Double {
    communes[index].surface.distance(to: position, box: boxes[index])
  }

  /// Whether each position stands in one of some départements.
  func isIn(
    _ departments: [Department], _ positions: [Point<Geographic>]
  ) throws(TerritoriesError) -> [Bool] {
    try locate(positions, in: departments.map(\.surface).filter { !$0.isEmpty }).map { $0 != nil }
  }
}

extension [Point<Geographic>] {
  /// Whether one of these points, which stand in the order of their longitudes, lies in a box.
  fileprivate func hasPoint(in box: Box<Geographic>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].x < box.minX { low = middle + 1 } else { high = middle }
    }
    while low < count, self[low].x <= box.maxX {
      if box.contains(self[low]) { return true }
      low += 1
    }
    return false
  }
}
