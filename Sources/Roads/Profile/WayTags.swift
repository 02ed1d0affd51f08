/// The tags of a way or a node that the profile looks at.
struct WayTags {
  /// Keys in the order in which they are asked for; a way has one of the first ``required``.
  static let keys = [
    "highway", "route", "motorcar", "motor_vehicle", "vehicle", "access", "oneway", "junction", "maxspeed",
    "maxspeed:forward", "maxspeed:backward", "maxspeed:type", "source:maxspeed", "zone:maxspeed",
    "zone:traffic", "area", "surface", "tunnel", "smoothness",
  ]
  static let required = 2
  /// The same for nodes.
  static let nodeKeys = ["barrier", "motorcar", "motor_vehicle", "vehicle", "access"]
  static let nodeRequired = 1

  private let values: [String: String]

  /// Tags by key.
  init(_ values: [String: String]) { self.values = values }

  /// The value of a tag.
  subscript(_ key: String) -> String? { values[key] }
}
