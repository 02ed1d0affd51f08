import Shapes
import Testing

@testable import Territories

@Suite("Duplicates")
struct MemberDuplicatesTests {
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
