import Foundation

/// Roads over the made-up country, as OpenStreetMap's XML: a grid of streets a hundredth of a degree apart.
public enum ToyRoads {
  /// The text of an extract.
  ///
  /// - Parameters:
  ///   - east: how far east the roads go, in degrees.
  ///   - oneWays: a seed by which a third of the streets are open one way only; `nil` for none.
  public static func osm(toLongitude east: Double = 2.61, oneWays: UInt64? = nil) -> String {
    var generator = oneWays.map { SeededGenerator(seed: $0) }
    let columns = Int(((east - 1.99) / 0.01).rounded())
    let rows = 42
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n"
    for row in 0..<rows {
      for column in 0..<columns {
        let (longitude, latitude) = (1.99 + Double(column) * 0.01, 43.99 + Double(row) * 0.01)
        text += "<node id=\"\(row * columns + column + 1)\" lat=\"\(latitude)\" lon=\"\(longitude)\"/>\n"
      }
    }
    for row in 0..<rows {
      text += way(
        1_000_000 + row, (0..<columns).map { row * columns + $0 + 1 }, isFast: row % 10 == 0,
        direction(&generator))
    }
    for column in 0..<columns {
      text += way(
        2_000_000 + column, (0..<rows).map { $0 * columns + column + 1 }, isFast: column % 10 == 0,
        direction(&generator))
    }
    return text + "</osm>\n"
  }

  /// Both ways, forward or backward.
  private static func direction(_ generator: inout SeededGenerator?) -> String? {
    guard var random = generator else { return nil }
    defer { generator = random }
    return [nil, nil, nil, nil, "yes", "-1"].randomElement(using: &random) ?? nil
  }

  private static func way(_ id: Int, _ nodes: [Int], isFast: Bool, _ oneWay: String?) -> String {
    let references = nodes.map { "<nd ref=\"\($0)\"/>" }.joined()
    let direction = oneWay.map { "<tag k=\"oneway\" v=\"\($0)\"/>" } ?? ""
    let tags =
      direction + "<tag k=\"highway\" v=\"tertiary\"/><tag k=\"maxspeed\" v=\"\(isFast ? 70 : 30)\"/>"
    return "<way id=\"\(id)\">\(references)\(tags)</way>\n"
  }
}
