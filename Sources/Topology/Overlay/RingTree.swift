import Shapes

/// A ring's edges in runs, under a binary tree of boxes, so that the part near a place is found fast.
struct RingTree {
  /// The edges of one leaf of the tree.
  private static let run = 8

  let box: Box<Planar>
  private let points: [Point<Planar>]
  private let leaves: Int
  /// The node `n` has the children `2n` and `2n + 1`; the leaves come last.
  private var boxes: [Box<Planar>]

  /// - Complexity: linear in the number of points.
  init(_ ring: Ring<Planar>) {
    points = ring.points
    let edges = max(points.count - 1, 0)
    var leaves = 1
    while leaves * Self.run < edges { leaves *= 2 }
    self.leaves = leaves
    boxes = [Box<Planar>](repeating: Box(), count: 2 * leaves)
    for edge in 0..<edges {
      boxes[leaves + edge / Self.run].add(points[edge])
      boxes[leaves + edge / Self.run].add(points[edge + 1])
    }
    for node in stride(from: leaves - 1, to: 0, by: -1) {
      boxes[node] = boxes[2 * node].union(boxes[2 * node + 1])
    }
    box = boxes[1]
  }

  /// The ring with each run that stays on one side of `frame` cut short: the winding about every point
  /// of the frame is unchanged, and so is every edge that enters it.
  ///
  /// Edges at the top of the ring are kept wherever they are, because GEOS reads the ring's orientation there.
  /// `crosses` is set where an edge may touch `inner`.
  func limited(to frame: Box<Planar>, inner: Box<Planar>, crosses: inout Bool) -> Ring<Planar> {
    var kept = points.first.map { [$0] } ?? []
    limit(node: 1, frame, inner, &kept, &crosses)
    return Ring(closing: kept)
  }

  private func limit(
    node: Int, _ frame: Box<Planar>, _ inner: Box<Planar>, _ kept: inout [Point<Planar>],
    _ crosses: inout Bool
  ) {
    guard !boxes[node].isEmpty else { return }
    if node < leaves && !isSkipped(boxes[node], frame) {
      limit(node: 2 * node, frame, inner, &kept, &crosses)
      limit(node: 2 * node + 1, frame, inner, &kept, &crosses)
      return
    }
    let edges = self.edges(under: node)
    if isSkipped(boxes[node], frame) {
      kept.append(points[edges.upperBound])
    } else {
      kept.append(contentsOf: points[(edges.lowerBound + 1)...edges.upperBound])
      crosses = crosses || edges.contains { inner.isTouched(by: points[$0], points[$0 + 1]) }
    }
  }

  private func isSkipped(_ run: Box<Planar>, _ frame: Box<Planar>) -> Bool {
    run.maxY < box.maxY && !run.intersects(frame)
  }

  /// The edges of all leaves below a node that is not empty.
  private func edges(under node: Int) -> Range<Int> {
    var (first, last) = (node, node)
    while first < leaves { (first, last) = (2 * first, 2 * last + 1) }
    let end = min((last - leaves + 1) * Self.run, points.count - 1)
    return (first - leaves) * Self.run..<end
  }
}
