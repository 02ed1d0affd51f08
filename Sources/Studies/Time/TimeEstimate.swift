/// Minutes made from straight distances: an *estimation*, for want of roads, and said to be one wherever it stands.
public struct TimeEstimate: Hashable, Sendable {
  /// How much longer the way by road is than the straight line.
  public let detour: Double
  /// The speed on that way, in kilometres an hour.
  public let speed_kmh: Double

  /// An estimate; `nil` for a detour that is not from 1 to 5, or a speed that is not above 0 and up to 200 km/h.
  public init?(detour: Double, speed_kmh: Double) {
    guard detour >= 1, detour <= 5, speed_kmh > 0, speed_kmh <= 200 else { return nil }
    self.detour = detour
    self.speed_kmh = speed_kmh
  }

  /// The minutes that a straight distance in kilometres is taken for.
  public func minutes(_ distance_km: Double) -> Double { distance_km * detour / speed_kmh * 60 }

  /// The straight distance in kilometres that minutes are taken for.
  public func distance_km(_ minutes: Double) -> Double { minutes * speed_kmh / 60 / detour }
}
