import Testing

@testable import Cartography

@Suite struct LineTableTests {
  private static func isSame(_ a: [GridPoint], _ b: [GridPoint]) -> Bool { a == b || a == b.reversed() }

  @Test(arguments: 0..<10) func `Each line once, as it came first, whichever way it comes again`(
    _ seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    // Few points, so that many lines share their ends.
    let lines = (0..<600).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        GridPoint(x: Int.random(in: -2...2, using: &random), y: Int.random(in: 0...2, using: &random))
      }
    }
    var table = LineTable()
    var first: [[GridPoint]] = []
    for line in lines {
      table.note(line)
      if !first.contains(where: { LineTableTests.isSame($0, line) }) { first.append(line) }
    }
    #expect(table.lines == first)
    #expect(first.count > 100 && first.count < lines.count)
  }
}
