import Foundation
import Harness

/// Rings of a million points: a circle as it should be and with two of them exchanged, used and repaired; a comb, each
/// side of which is as high as the whole.
enum Giants {
  /// Says what became of each; returns how many were not answered as they should.
  static func attempt() throws -> Int {
    var points = (0..<1_000_000).map { number -> (Double, Double) in
      let angle = 2 * Double.pi * Double(number) / 1_000_000
      return (2.15 + 0.1 * cos(angle), 44.15 + 0.1 * sin(angle))
    }
    let sound = try answer(to: points, "1 commune, 9 habitants")
    points.swapAt(10, 500_000)
    let repaired = try answer(to: points, "0 utilisé + 1 réparé + 0 refusé")
    var comb = (0..<999_998).map { number in
      (2.1 + 0.1 * Double(number) / 1_000_000, number.isMultiple(of: 2) ? 44.1 : 44.2)
    }
    comb += [(2.2, 44.09), (2.1, 44.09)]
    return try sound + repaired
      + answer(to: comb, "contour long de centaines de milliers de kilomètres", code: 65)
  }

  private static func answer(to points: [(Double, Double)], _ words: String, code: Int32 = 0) throws -> Int {
    let ring = (points + points.prefix(1)).map { "[\($0.0),\($0.1)]" }.joined(separator: ",")
    let text =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code_insee\":\"31001\","
      + "\"nom\":\"A\",\"population\":9},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[\(ring)]]}}]}"
    let place = try Workplace()
    try place.write("m.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    try place.write("c.geojson", Data(text.utf8))
    var launch = place.launch(["run", "--members", "m.csv", "--communes", "c.geojson"])
    launch.limit_s = 300
    let outcome = try launch.run()
    let said = place.said(by: outcome)
    // A file of 40 MB is not small: it may take more memory than a small one.
    let faults = Manners.faults(of: outcome).filter { !$0.hasPrefix("over 1 GiB") }
    let isGood = outcome.code == code && said.contains(words) && faults.isEmpty
    print("\(isGood ? "✔" : "✘") a ring of a million points: \(words); \(faults.joined(separator: "; "))")
    if !isGood { print(said.prefix(800)) }
    return isGood ? 0 : 1
  }
}
