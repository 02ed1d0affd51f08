extension WayTags {
  /// Whether a car may pass: the tag that says most about cars decides; `nil` where none says anything.
  ///
  /// OpenStreetMap wiki, "Key:access": `motorcar` over `motor_vehicle` over `vehicle` over `access`. Ways for
  /// residents, customers and deliveries only are open: people live there.
  var isOpenToCars: Bool? {
    for key in ["motorcar", "motor_vehicle", "vehicle", "access"] {
      if let value = self[key] { return !WayTags.closed.contains(value) }
    }
    return nil
  }

  /// Whether a node stops cars: a barrier that no car passes, or one that is not for the public.
  ///
  /// OpenStreetMap wiki, "Key:barrier". Gates and lift gates are taken to open, as they do for who lives behind them.
  var stopsCars: Bool {
    guard let barrier = self["barrier"] else { return false }
    return isOpenToCars.map { !$0 } ?? WayTags.solid.contains(barrier)
  }

  private static let closed: Set<String> = [
    "no", "private", "agricultural", "forestry", "agricultural;forestry", "emergency", "bus", "psv",
    "military",
    "restricted", "delivery;no",
  ]

  private static let solid: Set<String> = [
    "block", "bollard", "bus_trap", "chain", "cycle_barrier", "debris", "ditch", "fence",
    "full-height_turnstile",
    "guard_rail", "hedge", "horse_stile", "jersey_barrier", "kissing_gate", "log", "motorcycle_barrier",
    "planter",
    "rope", "spikes", "stile", "sump_buster", "turnstile", "wall", "wedge",
  ]
}
