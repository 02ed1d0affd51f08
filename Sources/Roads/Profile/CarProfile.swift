/// How fast a car goes, and where: the part of the network that is a choice.
public struct CarProfile: Hashable, Sendable {
  /// Mean speed on a class of road without a tagged limit, in km/h; the usual one where a class is missing.
  public var speeds_kmh: [RoadClass: Double]
  /// The part of a limit above 50 km/h that is kept on average.
  ///
  /// Free cars keep close to the limit (ONISR, "Observatoire des vitesses", yearly); slower traffic, crossings and
  /// roundabouts take the rest. OSRM takes 0.8 of every limit, GraphHopper 0.9.
  public var openRoadShare: Double
  /// The part of a limit up to 50 km/h that is kept on average: streets, with their crossings, lights and parking.
  public var streetShare: Double
  /// Whether bends slow cars down: the correction for mountains and winding roads.
  public var slowsInBends: Bool
  /// Whether ferries that take cars are used.
  public var ferries: Bool
  /// Speed on foot between a place and its road, in km/h.
  public var walking_kmh: Double

  /// The profile of all studies that ask for no other.
  public static let standard = CarProfile()

  /// A profile; every part has its usual value.
  public init(
    speeds_kmh: [RoadClass: Double] = [:], openRoadShare: Double = 0.9, streetShare: Double = 0.7,
    slowsInBends: Bool = true, ferries: Bool = false, walking_kmh: Double = 5
  ) {
    self.speeds_kmh = speeds_kmh
    self.openRoadShare = openRoadShare
    self.streetShare = streetShare
    self.slowsInBends = slowsInBends
    self.ferries = ferries
    self.walking_kmh = walking_kmh
  }
}

extension CarProfile {
  /// Mean speed on a road without a tagged limit, in km/h.
  func usual_kmh(_ road: RoadClass) -> Double { CarProfile.credible(speeds_kmh[road] ?? road.usual_kmh) }

  /// Mean speed under a limit, in km/h.
  func mean_kmh(under limit_kmh: Double) -> Double {
    CarProfile.credible(limit_kmh * (limit_kmh <= 50 ? streetShare : openRoadShare))
  }

  /// Milliseconds on foot over a distance in metres.
  func walk_ms(_ distance_m: Double) -> UInt64 {
    UInt64(min(distance_m / (max(walking_kmh, 0.1) / 3.6) * 1_000, 1e9).rounded())
  }

  /// All that the network depends on, as text: a part of the key of its cache.
  var signature: String {
    let speeds = RoadClass.allCases.map { "\($0.rawValue)=\(usual_kmh($0))" }.joined(separator: ",")
    return "\(speeds);\(openRoadShare);\(streetShare);\(slowsInBends);\(ferries)"
  }

  /// Speeds stay between walking and what no road allows.
  private static func credible(_ speed_kmh: Double) -> Double { min(max(speed_kmh, 3), 150) }
}
