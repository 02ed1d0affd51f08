import Shapes
import Studies

/// The parts of column names that depend on travel times, and the credit that all data in minutes bear.
struct TimeNames {
  /// `20min`, `7_5min`: one for each time.
  let times: [String]
  /// The main time.
  let main: String

  init(_ parameters: TimeParameters) {
    times = parameters.times_min.map(TimeNames.time)
    main = TimeNames.time(parameters.main_min)
  }

  static func time(_ minutes: Double) -> String {
    let text = minutes == minutes.rounded() ? "\(Int(minutes))" : "\(minutes)"
    return text.replacing(".", with: "_") + "min"
  }

  /// What the Open Database License 1.0 asks for, §4.3.
  static let credit = "© les contributeurs d'OpenStreetMap, ODbL 1.0"
}

extension JSONValue {
  /// Minutes to a millionth; `null` where there are none.
  static func minutes(_ value: Double?) -> JSONValue { .share(value) }
}

extension CommuneTime {
  /// What a table says of it.
  var status: String {
    switch self {
    case .reached: "atteinte"
    case .noRoad: "sans route"
    case .unconnected: "non reliee"
    }
  }
}
