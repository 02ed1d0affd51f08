/// Thins rings to what a fifth of a pixel shows (0.05 mm in print); a line that two rings share is thinned once for both.
///
/// Points where lines meet stay. The line between two of them is thinned in one direction, whichever way a ring
/// walks it, so that neighbours never part.
/// Source: Douglas and Peucker, "Algorithms for the Reduction of the Number of Points Required to Represent a
/// Digitized Line or its Caricature", Cartographica 10(2), 1973.
struct Thinning {
  private let rings: [GridRing]
  private let links: PointLinks
  /// The ring at hand from one of its ends round to the same, or the line at hand.
  private var loop: [GridPoint] = []
  /// Where lines begin and end in the loop.
  private var ends: [Int] = []
  private var stretches: [(first: Int, last: Int)] = []

  /// Thins each ring of each group; rings too small to be seen are left out.
  /// - Complexity: O(n log n) for n points of ordinary lines.
  static func thinned(_ groups: [[GridRing]]) -> [[GridRing]] {
    var thinning = Thinning(groups.flatMap { $0 })
    var number = 0
    return groups.map { group in
      group.compactMap { _ in
        let ring = GridRing(points: thinning.thinnedRing(number))
        number += 1
        return ring.isVisible ? ring : nil
      }
    }
  }

  /// The thinned lines of rings, each once, whichever rings share it.
  static func lines(_ rings: [GridRing]) -> [[GridPoint]] {
    var thinning = Thinning(rings)
    var lines = LineTable()
    for number in rings.indices {
      thinning.unroll(number)
      for (start, end) in zip(thinning.ends, thinning.ends.dropFirst()) {
        var line = [thinning.loop[start]]
        thinning.thin(start, end, onto: &line)
        lines.note(line)
      }
    }
    return lines.lines
  }

  /// Thins a line between two points that stay.
  static func thinned(_ line: [GridPoint]) -> [GridPoint] {
    guard let first = line.first, line.count > 1 else { return line }
    var thinning = Thinning([])
    thinning.loop = line
    var thin = [first]
    thinning.thin(0, line.count - 1, onto: &thin)
    return thin
  }

  private init(_ rings: [GridRing]) {
    self.rings = rings
    links = PointLinks(rings, pointCount: rings.reduce(0) { $0 + $1.points.count })
  }

  private mutating func thinnedRing(_ number: Int) -> [GridPoint] {
    unroll(number)
    guard let first = loop.first else { return [] }
    var points: [GridPoint] = []
    points.reserveCapacity(loop.count)
    points.append(first)
    for (start, end) in zip(ends, ends.dropFirst()) { thin(start, end, onto: &points) }
    points.removeLast()
    return points
  }

  /// Lays a ring out from the first point where lines meet, and notes all of these.
  private mutating func unroll(_ number: Int) {
    let points = rings[number].points
    loop.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for index in points.indices where links.isMeeting(ring: number, point: index) { ends.append(index) }
    // A ring that meets no other starts at its least point, the same for the hole that it fills.
    if ends.isEmpty, let least = points.indices.min(by: { points[$0] < points[$1] }) { ends.append(least) }
    guard let start = ends.first else { return }
    loop.append(contentsOf: points[start...])
    loop.append(contentsOf: points[...start])
    for index in ends.indices { ends[index] -= start }
    ends.append(points.count)
  }

  /// Appends the points of a line that stay, but for its first one.
  private mutating func thin(_ first: Int, _ last: Int, onto points: inout [GridPoint]) {
    guard last - first > 1 else { return points.append(loop[last]) }
    let isForward = loop.isForward(first, last)
    stretches.append((first, last))
    // The nearer part lies above the farther one, so that points come in their order.
    while let (first, last) = stretches.popLast() {
      if let farthest = loop.farthest(first, last, isForward: isForward) {
        stretches.append((farthest, last))
        stretches.append((first, farthest))
      } else {
        points.append(loop[last])
      }
    }
  }
}
