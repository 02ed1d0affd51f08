import Shapes

/// The search for the place farthest from all obstacles.
///
/// The nearest distance is 1-Lipschitz: over a segment or a square it exceeds no known value by more than the
/// way to it, which is the bound that prunes.
struct FarthestSearch {
  private let obstacles: ObstacleTree
  private let tolerance: Double
  /// The farthest place found.
  private(set) var best: Point<Planar>
  /// Its distance to the nearest obstacle, in metres.
  private(set) var radius: Double

  init(obstacles: [Point<Planar>], tolerance: Double, start: Point<Planar>) {
    self.obstacles = ObstacleTree(obstacles)
    self.tolerance = tolerance
    best = start
    radius = self.obstacles.distance(to: start)
  }

  /// Takes the vertices of a boundary first, then its edges.
  mutating func walk(_ rings: [Ring<Planar>]) {
    let distances = rings.map { ring in ring.points.map { obstacles.distance(to: $0) } }
    for (ring, distances) in zip(rings, distances) {
      for (point, distance) in zip(ring.points, distances) { offer(point, distance) }
    }
    for (ring, distances) in zip(rings, distances) {
      for index in ring.points.indices.dropLast() {
        let (a, b) = (ring.points[index], ring.points[index + 1])
        walk(from: a, distances[index], to: b, distances[index + 1])
      }
    }
  }

  /// Halves a segment as long as some place on it may be farther than the best.
  private mutating func walk(from a: Point<Planar>, _ atA: Double, to b: Point<Planar>, _ atB: Double) {
    let length = a.planarDistance(to: b)
    guard (atA + atB + length) / 2 > radius + tolerance else { return }
    let middle = Point<Planar>(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
    guard middle != a, middle != b else { return }
    let distance = obstacles.distance(to: middle)
    offer(middle, distance)
    walk(from: a, atA, to: middle, distance)
    walk(from: middle, distance, to: b, atB)
  }

  /// Quarters squares, level by level, as long as the inside may hold a farther place.
  ///
  /// A square that has shrunk below the tolerance has its centre or the boundary that near, and both are tried.
  mutating func explore(_ box: Box<Planar>, of surface: CoverIndex) {
    var half = max(box.width, box.height) / 2
    var centers = [box.center]
    while !centers.isEmpty && half * 2.0.squareRoot() > tolerance / 2 {
      let reach = half * 2.0.squareRoot()
      var hopeful: [Point<Planar>] = []
      for center in centers {
        let distance = obstacles.distance(to: center)
        guard distance + reach > radius + tolerance else { continue }
        let near = surface.neighbourhood(of: Box(around: [center]).enlarged(by: half))
        if near.holds(center) { offer(center, distance) }
        if near != .uniform(inside: false) { hopeful.append(center) }
      }
      half /= 2
      centers = hopeful.flatMap { quarters(of: $0, half) }
    }
  }

  private func quarters(of center: Point<Planar>, _ half: Double) -> [Point<Planar>] {
    [(-half, -half), (half, -half), (-half, half), (half, half)].map {
      Point(x: center.x + $0.0, y: center.y + $0.1)
    }
  }

  private mutating func offer(_ point: Point<Planar>, _ distance: Double) {
    if distance > radius { (best, radius) = (point, distance) }
  }
}
