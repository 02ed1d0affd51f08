import Shapes

/// What a road network says of a territory: all that studies in minutes are made from.
public struct RoadFindings: Sendable {
  /// How each commune reaches its nearest site, in the order of the territory.
  public var communes: [CommuneTime]
  /// The sites that stand too far from any usable road: indices, ascending.
  public var sitesOffRoad: [Int]
  /// Points along all roads, at most half a cell apart, with their minutes.
  public var samples: [TimeSample]

  /// Findings from their parts.
  public init(communes: [CommuneTime], sitesOffRoad: [Int] = [], samples: [TimeSample]) {
    self.communes = communes
    self.sitesOffRoad = sitesOffRoad
    self.samples = samples
  }
}
