/// Thins rings to what a fifth of a pixel shows (0.05 mm in print); a line that two rings share is thinned once for both.
///
/// Points where lines meet stay. The line between two of them is thinned in one direction, whichever way a ring
/// walks it, so that neighbours never part.
/// Source: Douglas and Peucker, "Algorithms for the Reduction of the Number of Points Required to Represent a
/// Digitized Line or its Caricature", Cartographica 10(2), 1973.
struct Thinning {
  /// The farthest that a dropped point may lie from the line, in tenths of a pixel.
  private static let tolerance = 2.0

  private let rings: [GridRing]
  private let links: PointLinks
  private var line: [GridPoint] = []
  private var isKept: [Bool] = []
  private var stretches: [(first: Int, last: Int)] = []

  /// Thins each ring of each group; rings too small to be seen are left out.
  /// - Complexity: O(n log n) for n points of ordinary lines.
  static func thinned(_ groups: [[GridRing]]) -> [[GridRing]] {
    var thinning = Thinning(groups.flatMap { $0 })
    var number = 0
    return groups.map { group in
      group.compactMap { _ in
        var points: [GridPoint] = []
        thinning.walk(number) { points.append(contentsOf: $0.dropLast()) }
        number += 1
        let ring = GridRing(points: points)
        return ring.isVisible ? ring : nil
      }
    }
  }

  /// The thinned lines of rings, each once, whichever rings share it.
  static func lines(_ rings: [GridRing]) -> [[GridPoint]] {
    var thinning = Thinning(rings)
    var known: Set<Line> = []
    var lines: [[GridPoint]] = []
    for number in rings.indices {
      thinning.walk(number) { line in
        if known.insert(Line(points: isForward(line) ? line : line.reversed())).inserted {
          lines.append(line)
        }
      }
    }
    return lines
  }

  /// A line that knows itself again; its ends tell it from nearly all others.
  private struct Line: Hashable {
    let points: [GridPoint]

    func hash(into hasher: inout Hasher) {
      hasher.combine(points.first?.packed)
      hasher.combine(points.last?.packed)
      hasher.combine(points.count)
    }
  }

  /// Thins a line between two points that stay.
  static func thinned(_ line: [GridPoint]) -> [GridPoint] {
    var thinning = Thinning([])
    thinning.line = line
    return thinning.thinnedLine()
  }

  private init(_ rings: [GridRing]) {
    self.rings = rings
    links = PointLinks(rings, pointCount: rings.reduce(0) { $0 + $1.points.count })
  }

  /// Thins a ring and hands out its lines, between the points where lines meet.
  private mutating func walk(_ number: Int, _ take: ([GridPoint]) -> Void) {
    let points = rings[number].points
    var ends = points.indices.filter { links.isMeeting(ring: number, point: $0) }
    // A ring that meets no other starts at its least point, the same for the hole that it fills.
    if ends.isEmpty, let least = points.indices.min(by: { points[$0] < points[$1] }) { ends = [least] }
    for (place, start) in ends.enumerated() {
      let end = place + 1 < ends.count ? ends[place + 1] : ends[0] + points.count
      line.removeAll(keepingCapacity: true)
      line.append(contentsOf: points[start..<min(end + 1, points.count)])
      if end >= points.count { line.append(contentsOf: points[...(end - points.count)]) }
      take(thinnedLine())
    }
  }

  /// The line, thinned in its forward direction.
  private mutating func thinnedLine() -> [GridPoint] {
    guard line.count > 2 else { return line }
    let isForward = Thinning.isForward(line)
    if !isForward { line.reverse() }
    choose()
    var thin: [GridPoint] = []
    for (point, isKept) in zip(line, isKept) where isKept { thin.append(point) }
    return isForward ? thin : thin.reversed()
  }

  /// Whether a line runs in the direction in which it is thinned.
  private static func isForward(_ line: [GridPoint]) -> Bool {
    for (head, tail) in zip(line, line.reversed()) where head != tail { return head < tail }
    return true
  }

  /// Chooses which points stay: the farthest of each stretch while it lies beyond the tolerance.
  private mutating func choose() {
    isKept.removeAll(keepingCapacity: true)
    isKept.append(contentsOf: repeatElement(false, count: line.count))
    isKept[0] = true
    isKept[line.count - 1] = true
    stretches.append((0, line.count - 1))
    while let (first, last) = stretches.popLast() {
      guard let farthest = farthest(first, last) else { continue }
      isKept[farthest] = true
      stretches.append((first, farthest))
      stretches.append((farthest, last))
    }
  }

  /// The point of a stretch that lies farthest from its chord; `nil` where all lie within the tolerance.
  private func farthest(_ first: Int, _ last: Int) -> Int? {
    guard last - first > 1 else { return nil }
    var (farthest, most) = (first, Thinning.tolerance * Thinning.tolerance)
    let (start, end) = (line[first], line[last])
    for index in (first + 1)..<last {
      let distance = line[index].squaredDistance(from: start, to: end)
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
