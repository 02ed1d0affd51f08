import Shapes
import Studies

extension Exports {
  /// The columns of the squares outside the territory, which a table without any shows too.
  static let outsideColumns = ["carreau", "cote_m", "carreaux", "habitants"]

  /// The squares whose centre lies outside the territory, and their inhabitants; nobody is lost from sight.
  static func outside(_ squares: SquareSurvey) -> [JSONObject] {
    squares.outside().map {
      [
        "carreau": .string($0.square.identifier), "cote_m": .integer($0.square.side),
        "carreaux": .integer($0.count), "habitants": .inhabitants($0.inhabitants),
      ]
    }
  }
}
