/// What the profile makes of a combination of tags.
struct WayRule: Hashable {
  /// Mean speed along the way, in km/h; 0 where it is closed in that direction.
  var forward_kmh: Float
  /// Mean speed against it.
  var backward_kmh: Float
  /// Whether a place beside it joins the network here.
  var isJoinable: Bool
  /// Whether bends slow cars down.
  var bends: Bool
}

extension CarProfile {
  /// The rule for a way; `nil` where no car goes.
  func rule(for tags: WayTags) -> WayRule? {
    guard let road = road(of: tags), tags.isOpenToCars ?? true, tags["area"] != "yes",
      tags["smoothness"] != "impassable"
    else { return nil }
    let directions = tags.directions
    let cap = WayTags.roughSurfaces.contains(tags["surface"] ?? "") ? WayTags.rough_kmh : .infinity
    let speeds = [true, false].map { forward -> Float in
      guard directions == .both || directions == (forward ? .forward : .backward) else { return 0 }
      let limit = road == .ferry ? nil : tags.limit_kmh(forward: forward)
      return Float(min(cap, limit.map { mean_kmh(under: $0) } ?? usual_kmh(road)))
    }
    guard speeds[0] > 0 || speeds[1] > 0 else { return nil }
    return WayRule(
      forward_kmh: speeds[0], backward_kmh: speeds[1],
      isJoinable: !road.isClosedToPlots && (tags["tunnel"] ?? "no") == "no",
      bends: slowsInBends && road != .ferry)
  }

  private func road(of tags: WayTags) -> RoadClass? {
    if let highway = tags["highway"] {
      let road = RoadClass(rawValue: highway)
      return road == .ferry ? nil : road
    }
    return ferries && tags["route"] == "ferry" ? .ferry : nil
  }
}

extension WayTags {
  /// Unsealed surfaces (OpenStreetMap wiki, "Key:surface").
  fileprivate static let roughSurfaces: Set<String> = [
    "unpaved", "compacted", "dirt", "earth", "fine_gravel", "grass", "gravel", "ground", "mud", "pebblestone",
    "rock", "sand",
  ]
  /// The mean speed on them at most, in km/h.
  fileprivate static let rough_kmh = 30.0
}
