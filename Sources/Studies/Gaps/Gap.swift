import Shapes

/// A *zone blanche*: one connected part of the territory beyond the radius of every site.
public struct Gap: Hashable, Sendable {
  /// `ZB-001`, … in descending order of inhabitants.
  public var id: String
  /// The surface in Lambert-93, metres.
  public var surface: MultiPolygon<Planar>
  /// The same in degrees.
  public var degrees: MultiPolygon<Geographic>
  /// Geodesic area, in km².
  public var area_km2: Double
  /// Inhabitants in proportion to area.
  public var population: Double
  /// Inhabitants of the communes whose reference point lies in the gap.
  public var populationByReference: Int
  /// The communes whose reference point lies in the gap: indices, ascending.
  public var communes: [Int]
  /// Codes of the départements with a part of the gap, ascending.
  public var departments: [String]
  /// The most populous of the communes whose reference point lies in the gap, or else of those with the largest
  /// part of the gap's inhabitants; `nil` where no commune touches it.
  public var mainCommune: Int?
  /// The centre of the largest circle that is empty of sites, its centre in the gap.
  public var farthest: Point<Geographic>
  /// Kilometres on the ellipsoid from there to the nearest site.
  public var farthestDistance_km: Double
  /// The site nearest to the farthest point.
  public var farthestSite: Int
  /// Whether the area is under the threshold for being counted.
  public var isSliver: Bool
}
