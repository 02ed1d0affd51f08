public import Roads

/// How a question about places is to be measured.
public enum Metric: Sendable {
  /// Kilometres as the crow flies; the main radius of the study is the limit.
  case kilometres
  /// Minutes by car from home to place.
  case minutes(RoadBasis)
  /// Minutes made from straight distances, with the limit in minutes.
  case estimatedMinutes(TimeEstimate, main_min: Double)
}

/// A road network, and how it is used.
public struct RoadBasis: Sendable {
  /// The network.
  public var network: RoadNetwork
  /// The roads, for those who read the results.
  public var record: TimeStudy.RoadRecord
  /// The limit, and how land takes the time of roads.
  public var parameters: TimeParameters

  /// A basis; of the files' paths only the last pieces are kept.
  public init(_ network: RoadNetwork, files: [String], parameters: TimeParameters) {
    self.network = network
    record = TimeStudy.RoadRecord(files: files, network: network)
    self.parameters = parameters
  }
}
