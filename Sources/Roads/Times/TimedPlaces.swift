extension RoadNetwork {
  /// For each candidate the places from which it is reached within a limit, in the order of the places.
  ///
  /// - Parameters:
  ///   - places: where people start.
  ///   - candidates: where they go.
  ///   - limit_min: minutes from door to door.
  public func times(
    from places: [Anchor?], to candidates: [Anchor?], limit_min: Double
  ) -> [[TimedPlace]] {
    candidates.map { candidate in
      let travel = Travel(self, to: [candidate], limit_min: limit_min)
      return places.indices.compactMap { place in
        guard let anchor = places[place], let label = travel.label(of: anchor) else { return nil }
        let time = label.time_ms + profile.walk_ms(anchor.offRoad_m)
        return time <= travel.limit_ms ? TimedPlace(place: place, minutes: Double(time) / 60_000) : nil
      }
    }
  }
}
