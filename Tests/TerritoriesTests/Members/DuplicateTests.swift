import Shapes
import Testing

@testable import Territories

@Suite("Duplicates")
struct DuplicateTests {
  @Test("Same name within 50 m: the later one is refused, and says of which line it is a duplicate")
  func duplicate() throws {
    let text = """
      nom;latitude;longitude
      Le Cent Sept;43.15;1.05
      LE CENTSEPT;43.1503;1.0503
      Le Cent Sept;43.1509;1.05
      Autre;43.15;1.05
      """
    let reading = try Sample.read(text)
    #expect(reading.reasons(atLine: 3) == [.duplicate(of: .line(2))])
    #expect(reading.sites.map(\.name) == ["Le Cent Sept", "Le Cent Sept", "Autre"])
    #expect(reading.audit.refusedCount == 1 && reading.audit.isConserved)
  }

  @Test("Places without a name are not duplicates of one another")
  func nameless() throws {
    let reading = try Sample.read("nom;code_insee\n;09001\n;09001\n")
    #expect(reading.sites.map(\.name) == ["Le Fossat", "Le Fossat"])
    #expect(reading.reasons == [.emptyName(replacedBy: "Le Fossat"), .emptyName(replacedBy: "Le Fossat")])
    #expect(reading.audit.repairedCount == 2)
  }

  @Test("The same are refused as when each is compared with all kept before it", arguments: 0..<20)
  func bruteForce(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let places = (0..<120).map { _ in
      (
        name: "n\(Int.random(in: 0...2, using: &random))",
        x: 1.05 + Double.random(in: 0...0.004, using: &random),
        y: 43.15 + Double.random(in: 0...0.003, using: &random)
      )
    }
    let rows = places.map { "\($0.name);\($0.y);\($0.x)" }
    let reading = try Sample.read("nom;latitude;longitude\n" + rows.joined(separator: "\n"))
    var kept: [Int] = []
    for index in places.indices {
      let point = Point<Geographic>(x: places[index].x, y: places[index].y)
      let isRepeated = kept.contains {
        places[$0].name == places[index].name
          && point.roughDistance(to: Point(x: places[$0].x, y: places[$0].y)) <= 50
      }
      if !isRepeated { kept.append(index) }
    }
    #expect(reading.sites.map(\.position) == kept.map { Point(x: places[$0].x, y: places[$0].y) })
    #expect(reading.audit.refusedCount == 120 - kept.count)
  }
}

@Suite("Rough distances")
struct RoughDistanceTests {
  /// Geodesic lengths by pyproj 3.7.2, GRS80.
  @Test(
    "Within half a percent of the geodesic",
    arguments: [
      (1.0, 43.0, 1.01, 43.0, 815.410), (1.0, 43.0, 1.0, 43.01, 1110.928), (2.0, 48.5, 2.02, 48.49, 1849.740),
    ])
  func distances(x: Double, y: Double, u: Double, v: Double, metres: Double) {
    let distance = Point<Geographic>(x: x, y: y).roughDistance(to: Point(x: u, y: v))
    #expect(abs(distance / metres - 1) < 0.005)
  }

  @Test("From a point to a square: nothing inside, else to the nearest edge or corner")
  func toSurface() {
    let square = Sample.square(1, 43)
    #expect(square.distance(to: Point(x: 1.05, y: 43.05), box: Box(around: square)) == 0)
    #expect(abs(square.distance(to: Point(x: 1.05, y: 43.11), box: Box(around: square)) - 1112) < 1)
    let corner = square.distance(to: Point(x: 1.11, y: 43.11), box: Box(around: square))
    #expect(abs(corner - Point<Geographic>(x: 1.1, y: 43.1).roughDistance(to: Point(x: 1.11, y: 43.11))) < 1)
  }
}
