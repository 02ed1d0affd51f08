import Shapes

/// The rings of surfaces as one run of edges, each with its surface on the left.
struct EdgeRun {
  /// The points of all rings, the closing ones left out; edge `e` starts at point `e`.
  private(set) var points: [Point<Planar>] = []
  /// Where each ring begins, then the number of all edges.
  private(set) var starts: [Int] = [0]
  /// The ring of each edge.
  private(set) var rings: [Int32] = []
  /// For each ring, the place of its surface.
  private(set) var owners: [Int32] = []

  /// The rings of some surfaces in any space, points in succession that are alike taken once; rings of less than
  /// three points are left out.
  ///
  /// - Complexity: linear in the number of points.
  init<Space>(_ surfaces: [MultiPolygon<Space>]) {
    let count = surfaces.reduce(0) { $0 + $1.pointCount }
    points.reserveCapacity(count)
    rings.reserveCapacity(count)
    for (owner, surface) in surfaces.enumerated() {
      for polygon in surface.polygons {
        polygon.exterior.withPlainPoints { add($0, owner: owner, turns: .left) }
        for hole in polygon.holes { hole.withPlainPoints { add($0, owner: owner, turns: .right) } }
      }
    }
  }

  /// Rings as they are, each a surface of its own.
  init(rings: [Ring<Planar>]) {
    for (owner, ring) in rings.enumerated() {
      ring.points.withUnsafeBufferPointer { add($0.dropLast(), owner: owner) }
    }
  }

  private enum Turn { case left, right }

  /// Adds a ring, walked so that it turns as wanted.
  private mutating func add(_ ring: UnsafeBufferPointer<Point<Planar>>, owner: Int, turns wanted: Turn) {
    let area = ring.signedArea()
    guard wanted == .left ? area < 0 : area > 0 else { return add(ring.dropLast(), owner: owner) }
    // An open ring is closed where it is turned.
    if ring.first == ring.last {
      add(ring.reversed().dropLast(), owner: owner)
    } else {
      add(ring.reversed(), owner: owner)
    }
  }

  private mutating func add(_ ring: some Collection<Point<Planar>>, owner: Int) {
    let first = points.count
    for point in ring {
      if points.count == first || points[points.count - 1] != point { points.append(point) }
    }
    while points.count > first + 1, points[points.count - 1] == points[first] { points.removeLast() }
    guard points.count > first + 2 else {
      points.removeSubrange(first...)
      return
    }
    rings += repeatElement(Int32(owners.count), count: points.count - first)
    owners.append(Int32(owner))
    starts.append(points.count)
  }

  /// The edges of a ring.
  func edges(ofRing ring: Int) -> Range<Int> { starts[ring]..<starts[ring + 1] }

  /// The edge that follows an edge in its ring.
  @inline(__always) func next(_ edge: Int) -> Int {
    let ring = Int(rings[edge])
    return edge + 1 == starts[ring + 1] ? starts[ring] : edge + 1
  }

  /// Where an edge ends.
  @inline(__always) func end(_ edge: Int) -> Point<Planar> { points[next(edge)] }

  /// The place of the surface to which an edge belongs.
  @inline(__always) func owner(_ edge: Int) -> Int32 { owners[Int(rings[edge])] }

  /// The box of each edge.
  var boxes: [Box<Planar>] {
    points.indices.map { edge in
      let (a, b) = (points[edge], end(edge))
      return Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
    }
  }
}
