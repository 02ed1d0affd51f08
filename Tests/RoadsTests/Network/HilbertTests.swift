import Testing

@testable import Roads

@Suite struct HilbertTests {
  /// What follows on the curve is next to it on the ground: the curve's definition.
  @Test func neighboursFollowEachOther() {
    let cells = (0..<32).flatMap { x in (0..<32).map { (Int32(x), Int32($0)) } }
    let path = cells.sorted { Hilbert.key($0.0, $0.1) < Hilbert.key($1.0, $1.1) }
    for (cell, next) in zip(path, path.dropFirst()) {
      #expect(abs(cell.0 - next.0) + abs(cell.1 - next.1) == 1)
    }
    #expect(Set(cells.map { Hilbert.key($0.0, $0.1) }).count == cells.count)
  }
}
