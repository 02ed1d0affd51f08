import Foundation
import Harness
import Testing

/// Boundaries that are too long for a table of cases, made here: each is used, repaired or refused, in time.
///
/// Rings of a million points are `make test-hostile`'s.
@Suite(.serialized) struct GeometryTests {
  /// A boundary, and what is said of it.
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rings: @Sendable () -> [[(x: Double, y: Double)]]
    var words: [String]
    var code: Int32 = 0
  }

  static let shapes = [
    Shape(
      testDescription: "a star of 2,001 points, two million crossings",
      rings: { [star(2_001)] }, words: ["aucun contour utilisable", "objet 1 : polygone qui se recoupe"],
      code: 65),
    Shape(
      testDescription: "a star of 99 points", rings: { [star(99)] },
      words: ["polygone invalide réparé, aire changée de", "0 utilisé + 1 réparé"]),
    Shape(
      testDescription: "a comb of 200 teeth", rings: { [comb(200)] }, words: ["1 commune, 9 habitants"]),
    Shape(
      testDescription: "two combs of 100 teeth, across one another",
      rings: { [comb(100), comb(100).map { ($0.y - 42, $0.x + 42) }] },
      words: ["recouvre les précédents, des milliers de fois", "1 utilisé + 0 réparé + 1 refusé"]),
    Shape(
      testDescription: "the same square, 500 times in one ring",
      rings: { [(0..<500).flatMap { _ in square(2.1, 44.1, 0.1) }] }, words: ["aucun contour utilisable"],
      code: 65),
    Shape(
      testDescription: "50 squares over one another",
      rings: { (0..<50).map { square(2.1 + Double($0) / 1_500, 44.1, 0.1) } },
      words: ["50 communes"]),
    Shape(
      testDescription: "squares in squares, 50 deep",
      rings: {
        (0..<50).map {
          square(2.1 + Double($0) / 2_500, 44.1 + Double($0) / 2_500, 0.1 - Double($0) / 1_250)
        }
      },
      words: ["50 communes"]),
    Shape(
      testDescription: "a needle of 10⁻¹² degrees",
      rings: { [[(2.1, 44.1), (2.2, 44.1), (2.2, 44.1 + 1e-12), (2.1, 44.1)]] },
      words: ["1 commune, 9 habitants"]),
  ]

  @Test(arguments: shapes) func eachIsUsedOrRepairedOrRefused(_ shape: Shape) throws {
    let place = try Workplace()
    try place.write("bon.csv", Data("id,nom,latitude,longitude\n1,A,44.15,2.15\n".utf8))
    try place.write("c.geojson", file(shape.rings()))
    let outcome = try place.launch(["run", "--members", "bon.csv", "--communes", "c.geojson"]).run()
    let said = place.said(by: outcome)
    let report = Comment(rawValue: "code \(outcome.code), \(outcome.wall_s) s, said: \(said.prefix(900))")
    #expect(outcome.code == shape.code, report)
    for word in shape.words { #expect(said.contains(word), report) }
    let faults = Manners.faults(of: outcome)
    #expect(faults.isEmpty, report)
    if outcome.code != 0 { #expect(place.hasOldOutputs) }
    Tally.add(1, to: "hostile")
  }

  /// A commune for each ring.
  private func file(_ rings: [[(x: Double, y: Double)]]) -> Data {
    let features = rings.enumerated().map { number, ring in
      let points = (ring + ring.prefix(1)).map { "[\($0.x),\($0.y)]" }.joined(separator: ",")
      let code = 31_001 + number
      return
        "{\"type\":\"Feature\",\"properties\":{\"code_insee\":\"\(code)\",\"nom\":\"A\",\"population\":9},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[\(points)]]}}"
    }
    return Data("{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ",\n"))]}\n".utf8)
  }

  /// Each point of a circle is joined to that almost opposite, so that nearly all sides cross.
  private static func star(_ count: Int) -> [(x: Double, y: Double)] {
    (0..<count).map {
      let angle = 2 * Double.pi * Double($0 * (count / 2) % count) / Double(count)
      return (2.15 + 0.1 * cos(angle), 44.15 + 0.1 * sin(angle))
    }
  }

  /// Teeth from the west to the east, joined in the west.
  private static func comb(_ teeth: Int) -> [(x: Double, y: Double)] {
    let points = (0..<teeth).flatMap { tooth -> [(x: Double, y: Double)] in
      let (y, width) = (44 + 0.2 * Double(tooth) / Double(teeth), 0.05 / Double(teeth))
      return [(2, y), (2.21, y + width), (2.21, y + 2 * width), (2.001, y + 3 * width)]
    }
    return points + [(2.001, 44.2), (1.99, 44.2), (1.99, 44)]
  }

  private static func square(_ x: Double, _ y: Double, _ side: Double) -> [(x: Double, y: Double)] {
    [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
  }
}
