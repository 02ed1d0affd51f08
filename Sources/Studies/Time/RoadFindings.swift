import Shapes

/// What a road network says of a territory: all that studies in minutes are made from.
public struct RoadFindings: Sendable {
  /// How each commune reaches its nearest site, in the order of the territory.
  public var communes: [CommuneTime]
  /// The sites that stand too far from any usable road: indices, ascending.
  public var sitesOffRoad: [Int]
  /// The minutes of each square of the population grid in which people live; `nil` where no site is reached.
  ///
  /// In the order of ``SquareSurvey/lived``; empty without a grid.
  public var squares: [Double?]
  /// Points along all roads, at most half a cell apart, with their minutes.
  public var samples: [TimeSample]

  /// Findings from their parts.
  public init(
    communes: [CommuneTime], sitesOffRoad: [Int] = [], squares: [Double?] = [], samples: [TimeSample]
  ) {
    self.communes = communes
    self.squares = squares
    self.sitesOffRoad = sitesOffRoad
    self.samples = samples
  }
}
