import Shapes

/// A *zone blanche* in minutes: one connected part of the land near roads beyond the main travel time.
public struct TimeGap: Hashable, Sendable {
  /// The point of a gap's roads from which a site is farthest.
  public struct Farthest: Hashable, Sendable {
    /// Where.
    public var position: Point<Geographic>
    /// Minutes from there.
    public var minutes: Double
    /// The nearest site.
    public var site: Int
  }

  /// `ZT-001`, … in descending order of inhabitants.
  public var id: String
  /// The surface in Lambert-93, metres.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to the area near roads.
  public var population: Double
  /// Inhabitants of the communes whose reference point lies in the gap.
  public var populationByReference: Int
  /// The communes whose reference point lies in the gap: indices, ascending.
  public var communes: [Int]
  /// Codes of the départements with a part of the gap, ascending.
  public var departments: [String]
  /// The most populous of the communes whose reference point lies in the gap, else that with most of its inhabitants.
  public var mainCommune: Int?
  /// The point of its roads from which a site is farthest; `nil` where no road passes.
  public var farthest: Farthest?
  /// Whether it does not count: too small, or without a road and without a commune's reference point.
  public var isSliver: Bool
}
