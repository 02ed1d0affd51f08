import Testing

@testable import Shapes

@Suite struct PlainNumberTests {
  private func plain(_ text: String, from start: Int = 0) -> (value: Double, end: Int)? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      PlainNumber(bytes, from: start, to: bytes.count).map { ($0.value, $0.end) }
    }
  }

  @Test(arguments: ["0", "-0", "7", "-12.5", "43.604652", "0.000001", "123456789012345", "1.23456789012345"])
  func aPlainNumberHasTheValueOfAllNumbers(_ text: String) throws {
    let read = try #require(plain(text))
    #expect(read.value.bitPattern == Double(text)?.bitPattern && read.end == text.utf8.count)
    let inside = try #require(plain("[\(text),1]", from: 1))
    #expect(inside.value.bitPattern == read.value.bitPattern && inside.end == 1 + text.utf8.count)
  }

  @Test(arguments: [
    "", "-", ".5", "1.", "01", "-01.5", "1e3", "1.5E-2", "+1", "--1", "1.2.3", "1-2", "x", "1.,", "1.e",
    "1234567890123456", "0.1234567890123456", "12345678901234567890123456789012345678901234567890",
    "0.00000000000000000000000000000000000001",
  ])
  func anyOtherIsLeftToOthers(_ text: String) {
    #expect(plain(text) == nil)
  }

  @Test func numbersOfRandomBytesAreReadAsByThoseWhoReadAll() {
    var random = SeededGenerator(seed: 5)
    let marks = Array("00123456789.-".utf8)
    var plain = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...18, using: &random)).map { _ in
        marks.randomElement(using: &random) ?? 0
      }
      let read = text.withUnsafeBufferPointer { PlainNumber($0, from: 0, to: text.count) }
      guard let read else { continue }
      #expect(read.end == text.count && read.value.bitPattern == decimalNumber(text)?.bitPattern)
      plain += 1
    }
    #expect(plain > 1_000)
  }

  @Test func positionsReadTheSameHoweverTheyAreWritten() throws {
    var random = SeededGenerator(seed: 6)
    func geometry(_ positions: [String]) throws -> Geometry<Geographic>? {
      let text = #"{"type":"LineString","coordinates":[\#(positions.joined(separator: ","))]}"#
      return try FeatureCollection(geoJSON: Array(text.utf8)).features.first?.geometry
    }
    for _ in 0..<200 {
      let points = (0..<Int.random(in: 2...6, using: &random)).map { _ in
        (Int.random(in: -180_000...180_000, using: &random), Int.random(in: -90_000...90_000, using: &random))
      }
      let plain = points.map { "[\(Double($0.0) / 1000),\(Double($0.1) / 1000)]" }
      let wanted = points.map { Point<Geographic>(x: Double($0.0) / 1000, y: Double($0.1) / 1000) }
      let mixed = zip(points, plain).map { point, plain in
        switch Int.random(in: 0..<4, using: &random) {
        case 0: " [ \(point.0)e-3\n, \(point.1)E-3 ]\t"
        case 1: "[\(Double(point.0) / 1000),\(Double(point.1) / 1000),12.5]"
        case 2: "[ \(Double(point.0) / 1000) ,\r\n \(Double(point.1) / 1000) ] "
        default: plain
        }
      }
      #expect(try geometry(plain) == .lineString(Polyline(wanted)))
      #expect(try geometry(mixed) == .lineString(Polyline(wanted)))
    }
  }
}
