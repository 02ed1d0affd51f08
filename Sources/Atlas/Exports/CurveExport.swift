import Shapes
import Studies

extension Exports {
  /// The columns of the curve, which a curve of nobody shows too.
  static let curveColumns = ["distance_km", "habitants_cumules", "part_cumulee"]

  /// The inhabitants within each distance.
  static func curve(_ diagnosis: Diagnosis) -> [JSONObject] {
    diagnosis.standing.curve.points.map {
      [
        "distance_km": .kilometres($0.reach), "habitants_cumules": .inhabitants($0.inhabitants),
        "part_cumulee": .share($0.share),
      ]
    }
  }
}
