import Testing

@testable import Cartography

@Suite struct ThinningTests {
  /// A wavy line from one point to another, in tenths of a pixel.
  static func wave(_ count: Int, _ random: inout SeededGenerator) -> [GridPoint] {
    (0...count).map { GridPoint(x: $0 * 7, y: Int.random(in: 0...3, using: &random)) }
  }

  @Test(arguments: 0..<40) func neighboursKeepTheSameLine(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let shared = ThinningTests.wave(40, &random)
    let upper = GridRing(points: shared + [GridPoint(x: 280, y: -90), GridPoint(x: 0, y: -90)])
    let lower = GridRing(points: shared.reversed() + [GridPoint(x: 0, y: 90), GridPoint(x: 280, y: 90)])
    let thin = Thinning.thinned([[upper], [lower]]).map { $0[0].points }
    let isShared = { (point: GridPoint) in shared.contains(point) }
    #expect(thin[0].filter(isShared).sorted() == thin[1].filter(isShared).sorted())
    #expect(thin[0].count < upper.points.count)
  }

  @Test func aHoleAndWhatFillsItStayTogether() {
    let circle = (0..<8).map {
      [
        GridPoint(x: 100, y: 0), .init(x: 71, y: 70), .init(x: 0, y: 100),
        .init(x: -70, y: 71), .init(x: -100, y: 0), .init(x: -71, y: -70), .init(x: 0, y: -100),
        .init(x: 70, y: -71),
      ][$0]
    }
    let turned = Array((circle[3...] + circle[..<3]).reversed())
    let thin = Thinning.thinned([[GridRing(points: circle)], [GridRing(points: turned)]])
    #expect(Set(thin[0][0].points) == Set(thin[1][0].points))
  }

  @Test(arguments: 0..<40) func noPointMovesFarFromTheLine(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let line = ThinningTests.wave(60, &random)
    let thin = Thinning.thinned(line)
    #expect(thin.first == line.first && thin.last == line.last)
    for point in line {
      let nearest = zip(thin, thin.dropFirst()).map { distance(point, $0, $1) }.min() ?? 0
      #expect(nearest <= 2)
    }
  }

  private func distance(_ p: GridPoint, _ a: GridPoint, _ b: GridPoint) -> Double {
    let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
    let share = (Double(p.x - a.x) * dx + Double(p.y - a.y) * dy) / max(dx * dx + dy * dy, 1e-9)
    let held = min(max(share, 0), 1)
    let (x, y) = (Double(p.x - a.x) - held * dx, Double(p.y - a.y) - held * dy)
    return (x * x + y * y).squareRoot()
  }

  /// The simple way: the line in its forward direction, each part anew, every distance by its formula.
  private static func plain(_ line: [GridPoint]) -> [GridPoint] {
    guard let differing = zip(line, line.reversed()).first(where: { $0 != $1 }), differing.0 > differing.1
    else {
      return parts(line)
    }
    return parts(line.reversed()).reversed()
  }

  private static func parts(_ line: [GridPoint]) -> [GridPoint] {
    var (farthest, most) = (nil as Int?, 4.0)
    for index in line.indices.dropFirst().dropLast() {
      let distance = squared(line[index], line[0], line[line.count - 1])
      if distance > most { (farthest, most) = (index, distance) }
    }
    guard let farthest else { return line.count > 2 ? [line[0], line[line.count - 1]] : line }
    return parts(Array(line[...farthest])).dropLast() + parts(Array(line[farthest...]))
  }

  private static func squared(_ p: GridPoint, _ a: GridPoint, _ b: GridPoint) -> Double {
    let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
    let (px, py) = (Double(p.x - a.x), Double(p.y - a.y))
    let length = dx * dx + dy * dy
    let share = length > 0 ? min(max((px * dx + py * dy) / length, 0), 1) : 0
    let (ex, ey) = (px - share * dx, py - share * dy)
    return ex * ex + ey * ey
  }

  @Test(arguments: 0..<200) func theSamePointsAsTheSimpleWay(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // On a coarse grid, where many points are as far as others; some lines end where they begin.
    let span = Int.random(in: 2...40, using: &random)
    var line = (0..<Int.random(in: 2...60, using: &random)).map { _ in
      GridPoint(x: Int.random(in: 0...span, using: &random), y: Int.random(in: 0...span, using: &random))
    }
    if seed % 5 == 0 { line[line.count - 1] = line[0] }
    #expect(Thinning.thinned(line) == ThinningTests.plain(line))
    #expect(Thinning.thinned(line.reversed()) == Thinning.thinned(line).reversed())
  }

  @Test func aLineThatTwoShareIsDrawnOnce() {
    let lines = Thinning.lines([MosaicTests.cell(0, 0), MosaicTests.cell(1, 0)])
    let edges = lines.reduce(0) { $0 + $1.count - 1 }
    #expect(edges <= 7)
    let shared = lines.filter {
      $0.contains(GridPoint(x: 1, y: 0)) && $0.contains(GridPoint(x: 1, y: 1)) && $0.count == 2
    }
    #expect(shared.count == 1)
  }
}
