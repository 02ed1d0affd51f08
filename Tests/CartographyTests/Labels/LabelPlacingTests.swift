import Shapes
import Testing

@testable import Cartography

@Suite struct LabelPlacingTests {
  static let frame = Box<Screen>(x: 0, y: 0, width: 600, height: 450)

  static func request(_ text: String, _ x: Double, _ y: Double, rank: Int = 2, isCentred: Bool = false)
    -> LabelRequest
  {
    LabelRequest(
      lines: [text], font: Font(size: 10), colour: .black, halo: .white, anchor: Point(x: x, y: y),
      rank: rank,
      isCentred: isCentred)
  }

  static func crowd(_ seed: UInt64, _ count: Int) -> ([LabelRequest], [Box<Screen>]) {
    var random = SeededGenerator(seed: seed)
    let names = ["Foix", "Le Fossat", "Montauban", "L’Herm", "Saint-Rome-de-Cernon", "Albi"]
    let requests = (0..<count).map { index in
      request(
        names[index % names.count], Double.random(in: 0...600, using: &random),
        Double.random(in: 0...450, using: &random), rank: index % 4, isCentred: index % 7 == 0)
    }
    return (requests, requests.map { Box(around: $0.anchor, reach: 4) })
  }

  @Test(arguments: 0..<30) func noLabelOverlapsAnotherOrLeavesTheFrame(_ seed: UInt64) {
    let (requests, obstacles) = LabelPlacingTests.crowd(seed, 80)
    let placing = LabelPlacing(requests, obstacles: obstacles, frame: LabelPlacingTests.frame)
    let boxes = placing.placed.map(\.box)
    for first in boxes.indices {
      #expect(LabelPlacingTests.frame.encloses(boxes[first]))
      for second in boxes.indices.dropFirst(first + 1) { #expect(!boxes[first].intersects(boxes[second])) }
    }
    for label in placing.placed where label.request.rank > 0 && !label.request.isCentred {
      #expect(obstacles.allSatisfy { $0.overlap(with: label.box) == 0 })
    }
    for label in placing.placed {
      let others = placing.placed.filter { $0 != label }
      #expect(others.allSatisfy { label.leader?.touches($0.box) != true })
    }
    #expect(placing.placed.count + placing.dropped.count == requests.count)
    #expect(placing.placed.count > 40)
  }

  @Test(arguments: 0..<300) func aLeaderTouchesWhatItsStepsTouch(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func coordinate() -> Double {
      Double.random(in: 0...60, using: &random).rounded(seed % 2 == 0 ? .down : .up)
    }
    let leader = Leader(
      from: Point(x: coordinate(), y: coordinate()), to: Point(x: coordinate(), y: coordinate()))
    for _ in 0..<40 {
      let box = Box<Screen>(
        x: coordinate(), y: coordinate(), width: Double.random(in: -1...6, using: &random),
        height: Double.random(in: 0...6, using: &random))
      let steps = max(1, Int(leader.from.distance(to: leader.to) * 2))
      let isTouched = (0...steps).contains { step in
        let share = Double(step) / Double(steps)
        return box.contains(
          Point(
            x: leader.from.x + (leader.to.x - leader.from.x) * share,
            y: leader.from.y + (leader.to.y - leader.from.y) * share))
      }
      #expect(leader.touches(box) == isTouched)
    }
  }

  @Test func theSameTwice() {
    let (requests, obstacles) = LabelPlacingTests.crowd(7, 60)
    let a = LabelPlacing(requests, obstacles: obstacles, frame: LabelPlacingTests.frame).placed
    let b = LabelPlacing(requests, obstacles: obstacles, frame: LabelPlacingTests.frame).placed
    #expect(a == b)
  }

  @Test func theFirstRankTakesTheBestPlace() {
    let low = LabelPlacingTests.request("Muret", 100, 100, rank: 3)
    let high = LabelPlacingTests.request("Toulouse", 100, 100, rank: 0)
    let placing = LabelPlacing([low, high], obstacles: [], frame: LabelPlacingTests.frame)
    #expect(placing.placed.map { $0.request.lines[0] } == ["Toulouse", "Muret"])
    let alone = LabelPlacing([high], obstacles: [], frame: LabelPlacingTests.frame)
    #expect(placing.placed[0].box == alone.placed[0].box)
    #expect(placing.placed[0].leader == nil)
  }

  @Test func atTheEastEdgeALabelStandsToTheWest() {
    let placing = LabelPlacing(
      [LabelPlacingTests.request("Beaucaire", 596, 200)], obstacles: [], frame: LabelPlacingTests.frame)
    #expect(placing.placed[0].box.maxX < 596)
    #expect(placing.placed[0].alignment == .end)
  }

  @Test func aLabelBesideALargeSymbolNeedsNoLeader() {
    let symbol = Box<Screen>(around: Point(x: 300, y: 200), reach: 25)
    let placing = LabelPlacing(
      [LabelPlacingTests.request("Toulouse", 300, 200)], obstacles: [symbol], frame: LabelPlacingTests.frame)
    #expect(placing.placed[0].leader == nil)
    #expect(placing.placed[0].box.minX > 325)
  }

  @Test func aLabelThatMovesAwayHasALeader() {
    let around = Box<Screen>(around: Point(x: 300, y: 200), reach: 3)
    let offsets: [(Double, Double)] = [
      (16, 6), (-16, 6), (16, -6), (-16, -6), (6, 10), (-6, 10), (6, -10), (-6, -10),
    ]
    let ring = offsets.map { Box<Screen>(around: Point(x: 300 + $0.0, y: 200 + $0.1), reach: 3) }
    let placing = LabelPlacing(
      [LabelPlacingTests.request("Auch", 300, 200)], obstacles: [around] + ring,
      frame: LabelPlacingTests.frame)
    let leader = placing.placed.first?.leader
    #expect(leader != nil)
    #expect(ring.allSatisfy { leader?.touches($0) != true })
  }

  @Test func whatTheMapIsAboutIsNamedEvenAmongSymbols() throws {
    let wall = (0..<12).flatMap { x in (0..<12).map { y in (Double(x), Double(y)) } }.map { x, y in
      Box<Screen>(around: Point(x: 234 + x * 12, y: 134 + y * 12), reach: 6)
    }
    var request = LabelPlacingTests.request("CC du Bas-Armagnac", 300, 200)
    let plain = LabelPlacing([request], obstacles: wall, frame: LabelPlacingTests.frame)
    #expect(plain.placed.isEmpty)
    request.isKey = true
    let placing = LabelPlacing([request], obstacles: wall, frame: LabelPlacingTests.frame)
    let label = try #require(placing.placed.first)
    #expect(wall.allSatisfy { $0.overlap(with: label.box) == 0 })
    #expect(label.leader?.from == request.anchor)
  }

  @Test func nothingIsNamedWhereSomethingIsLaidOver() {
    let over = Box<Screen>(x: 290, y: 100, width: 300, height: 200)
    let placing = LabelPlacing(
      [LabelPlacingTests.request("Toulouse", 300, 200, rank: 0)], obstacles: [], reserved: [over],
      frame: LabelPlacingTests.frame)
    #expect(placing.placed.allSatisfy { !$0.box.intersects(over) })
  }

  @Test func aLabelStandsClearOfAWholeCluster() {
    let cluster = [(300.0, 20.0), (328, 8)].map { Box<Screen>(around: Point(x: $0.0, y: 200), reach: $0.1) }
    let placing = LabelPlacing(
      [LabelPlacingTests.request("Toulouse", 300, 200)], obstacles: cluster, frame: LabelPlacingTests.frame)
    #expect(placing.placed[0].box.minX > 336)
    #expect(placing.placed[0].leader == nil)
  }

  @Test func anAreaIsNamedOnItsMiddle() {
    let placing = LabelPlacing(
      [LabelPlacingTests.request("GERS", 200, 200, isCentred: true)], obstacles: [],
      frame: LabelPlacingTests.frame)
    #expect(placing.placed[0].box.center.distance(to: Point(x: 200, y: 200)) < 1e-9)
  }

  @Test func noNameNoLabel() {
    let placing = LabelPlacing(
      [LabelPlacingTests.request("", 200, 200)], obstacles: [], frame: LabelPlacingTests.frame)
    #expect(placing.placed.isEmpty && placing.dropped.isEmpty)
  }

  @Test func longNamesAreParted() {
    let font = Font(size: 10)
    #expect(font.wrapLabel("PYRÉNÉES-ORIENTALES", width: 110) == ["PYRÉNÉES-", "ORIENTALES"])
    #expect(font.wrapLabel("Le Fossat", width: 110) == ["Le Fossat"])
    let hostile = font.wrapLabel(String(repeating: "x", count: 10_000), width: 110)
    #expect(hostile.count == 1 && font.width(of: hostile[0]) < 220)
  }
}
