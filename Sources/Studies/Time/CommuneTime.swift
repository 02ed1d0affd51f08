import Shapes

/// How a commune reaches its nearest site by road.
public enum CommuneTime: Hashable, Sendable {
  /// The fastest way from the commune's reference point.
  public struct Way: Hashable, Sendable {
    /// Minutes to the site, the walk to the road and from it counted.
    public var minutes: Double
    /// Kilometres of that way.
    public var road_km: Double
    /// The site, an index into ``Places/sites``.
    public var site: Int

    /// A way from its parts.
    public init(minutes: Double, road_km: Double, site: Int) {
      self.minutes = minutes
      self.road_km = road_km
      self.site = site
    }
  }

  /// A site is reached.
  case reached(Way)
  /// No usable road passes near the reference point: the extract may not go that far.
  case noRoad
  /// A road is near, and no site can be reached by it.
  case unconnected

  /// The way, where there is one.
  public var way: Way? {
    if case .reached(let way) = self { way } else { nil }
  }

  /// The minutes, where a site is reached.
  public var minutes: Double? { way?.minutes }
}
