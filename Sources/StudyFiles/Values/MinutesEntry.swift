/// What a study says in minutes.
public struct MinutesEntry: Codable, Hashable, Sendable {
  /// An estimation from straight distances.
  public struct Estimate: Codable, Hashable, Sendable {
    /// How much longer the way by road is.
    public var detour: Double
    /// The speed on that way, in kilometres an hour.
    public var speed_kmh: Double

    enum CodingKeys: String, CodingKey {
      case detour
      case speed_kmh = "vitesse_kmh"
    }
  }

  /// The extracts of OpenStreetMap.
  public var roads: [String]?
  /// The file that keeps the road network.
  public var cache: String?
  /// All travel times.
  public var times_min: [Double]?
  /// That of the main figures.
  public var main_min: Double?
  /// The estimation that is asked for.
  public var estimate: Estimate?

  enum CodingKeys: String, CodingKey {
    case roads = "routes"
    case cache = "cache_routes"
    case times_min = "temps_min"
    case main_min = "principal_min"
    case estimate = "estimation"
  }
}
