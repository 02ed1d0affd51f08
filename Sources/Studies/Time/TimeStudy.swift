import Roads

/// What a study says in minutes: by road where roads are given, estimated where that was asked for, else nothing.
public struct TimeStudy: Sendable {
  /// The roads that were read.
  public struct RoadRecord: Sendable {
    /// The files, without folders.
    public var files: [String]
    /// What they held.
    public var summary: RoadSummary
    /// How fast one walks from a place to the road, in kilometres an hour.
    public var walking_kmh: Double

    /// A record; of the files' paths only the last pieces are kept.
    public init(files: [String], network: RoadNetwork) {
      self.files = files.map { String($0.split(separator: "/").last ?? "") }
      summary = network.summary
      walking_kmh = network.profile.walking_kmh
    }
  }

  /// What was asked for.
  public var parameters: TimeParameters
  /// The findings by road.
  public var times: TimeDiagnosis?
  /// The roads; `nil` where none were given.
  public var roads: RoadRecord?
  /// What the networks as such look like in minutes; `nil` without roads.
  public var networks: TimeNetworkStudy?
  /// The estimation from straight distances.
  public var estimate: TimeEstimate?
  /// How inhabitants stand by that estimation.
  public var estimated: TimeStanding?

  /// A study from its parts.
  public init(
    parameters: TimeParameters, times: TimeDiagnosis? = nil, roads: RoadRecord? = nil,
    networks: TimeNetworkStudy? = nil, estimate: TimeEstimate? = nil, estimated: TimeStanding? = nil
  ) {
    self.parameters = parameters
    self.times = times
    self.roads = roads
    self.networks = networks
    self.estimate = estimate
    self.estimated = estimated
  }
}
