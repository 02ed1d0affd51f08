/// In which directions of its nodes a road is open.
enum OneWay: Hashable {
  case both
  case forward
  case backward
  case neither
}

extension WayTags {
  /// The directions that tags allow.
  ///
  /// OpenStreetMap wiki, "Key:oneway": roundabouts and motorways go one way unless tagged otherwise.
  var directions: OneWay {
    switch self["oneway"] {
    case "yes", "1", "true": .forward
    case "-1", "reverse": .backward
    case "no", "0", "false", "alternating": .both
    case "reversible": .neither
    default: impliesOneWay ? .forward : .both
    }
  }

  private var impliesOneWay: Bool {
    self["junction"] == "roundabout" || self["junction"] == "circular" || self["highway"] == "motorway"
  }
}
