/// Thins rings to what a fifth of a pixel shows (0.05 mm in print); a line that two rings share is thinned once for both.
///
/// Points where lines meet stay. The line between two of them is thinned in one direction, whichever way a ring
/// walks it, so that neighbours never part.
/// Source: Douglas and Peucker, "Algorithms for the Reduction of the Number of Points Required to Represent a
/// Digitized Line or its Caricature", Cartographica 10(2), 1973.
struct Thinning {
  /// The farthest that a dropped point may lie from the line, in tenths of a pixel.
  private static let tolerance = 2.0

  private var links: [GridPoint: Links] = [:]

  /// What a point is joined to on every ring that passes it.
  private struct Links {
    var low: GridPoint
    var high: GridPoint
    var isMeeting = false

    mutating func meet(_ low: GridPoint, _ high: GridPoint) {
      if self.low != low || self.high != high { isMeeting = true }
    }
  }

  /// Thins each ring of each group; rings too small to be seen are left out.
  /// - Complexity: O(n log n) for n points of ordinary lines.
  static func thinned(_ groups: [[GridRing]]) -> [[GridRing]] {
    let thinning = Thinning(groups.joined())
    return groups.map { group in
      group.map { ring in GridRing(points: thinning.lines(of: ring).flatMap { $0.dropLast() }) }
        .filter(\.isVisible)
    }
  }

  /// The thinned lines of rings, each once, whichever rings share it.
  static func lines(_ rings: [GridRing]) -> [[GridPoint]] {
    let thinning = Thinning(rings)
    var known: Set<[GridPoint]> = []
    return rings.flatMap(thinning.lines).filter { line in
      known.insert(isForward(line) ? line : line.reversed()).inserted
    }
  }

  private init(_ rings: some Sequence<GridRing>) {
    links.reserveCapacity(rings.reduce(0) { $0 + $1.points.count } / 2)
    for ring in rings { note(ring) }
  }

  private mutating func note(_ ring: GridRing) {
    guard var before = ring.points.last else { return }
    for (index, point) in ring.points.enumerated() {
      let after = ring.points[index + 1 < ring.points.count ? index + 1 : 0]
      let (low, high) = before < after ? (before, after) : (after, before)
      links[point, default: Links(low: low, high: high)].meet(low, high)
      before = point
    }
  }

  /// A ring as thinned lines between the points where lines meet.
  private func lines(of ring: GridRing) -> [[GridPoint]] {
    let points = ring.points
    var ends = points.indices.filter { links[points[$0]]?.isMeeting == true }
    // A ring that meets no other starts at its least point, the same for the hole that it fills.
    if ends.isEmpty, let least = points.indices.min(by: { points[$0] < points[$1] }) { ends = [least] }
    return ends.enumerated().map { place, start in
      let end = place + 1 < ends.count ? ends[place + 1] : ends[0] + points.count
      return Thinning.thinned((start...end).map { points[$0 < points.count ? $0 : $0 - points.count] })
    }
  }

  /// Thins a line between two points that stay.
  static func thinned(_ line: [GridPoint]) -> [GridPoint] {
    guard line.count > 2 else { return line }
    let directed = isForward(line) ? line : line.reversed()
    let kept = kept(of: directed)
    let thin = directed.indices.filter { kept[$0] }.map { directed[$0] }
    return isForward(line) ? thin : thin.reversed()
  }

  /// Whether a line runs in the direction in which it is thinned.
  private static func isForward(_ line: [GridPoint]) -> Bool {
    for (head, tail) in zip(line, line.reversed()) where head != tail { return head < tail }
    return true
  }

  /// Which points stay: the farthest of each stretch while it lies beyond the tolerance.
  private static func kept(of line: [GridPoint]) -> [Bool] {
    var kept = [Bool](repeating: false, count: line.count)
    kept[0] = true
    kept[line.count - 1] = true
    var stretches = [(0, line.count - 1)]
    while let (first, last) = stretches.popLast() {
      guard let farthest = farthest(of: line, first, last) else { continue }
      kept[farthest] = true
      stretches += [(first, farthest), (farthest, last)]
    }
    return kept
  }

  /// The point of a stretch that lies farthest from its chord; `nil` where all lie within the tolerance.
  private static func farthest(of line: [GridPoint], _ first: Int, _ last: Int) -> Int? {
    guard last - first > 1 else { return nil }
    var (farthest, most) = (first, tolerance * tolerance)
    for index in (first + 1)..<last {
      let distance = line[index].squaredDistance(from: line[first], to: line[last])
      if distance > most { (farthest, most) = (index, distance) }
    }
    return farthest > first ? farthest : nil
  }
}

extension GridPoint: Comparable {
  static func < (a: GridPoint, b: GridPoint) -> Bool { a.x != b.x ? a.x < b.x : a.y < b.y }

  /// The squared distance from the stretch between two points.
  fileprivate func squaredDistance(from a: GridPoint, to b: GridPoint) -> Double {
    let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
    let (px, py) = (Double(x - a.x), Double(y - a.y))
    let length = dx * dx + dy * dy
    let share = length > 0 ? min(max((px * dx + py * dy) / length, 0), 1) : 0
    let (ex, ey) = (px - share * dx, py - share * dy)
    return ex * ex + ey * ey
  }
}
