public import Shapes

/// A trip from a place to a site.
public struct Trip: Hashable, Sendable {
  /// Minutes from door to door: by car, and on foot at both ends.
  public var minutes: Double
  /// Kilometres by road, the ways on foot not counted.
  public var kilometres: Double
  /// The place of the site in the list.
  public var site: Int
}

/// A trip with its way.
public struct Route: Hashable, Sendable {
  /// The trip.
  public var trip: Trip
  /// Positions on the road from the place to the site, in degrees.
  public var positions: [Point<Geographic>]
}

/// A point on a road, and how far it is from the nearest site.
public struct RoadSample: Hashable, Sendable {
  /// In degrees.
  public var position: Point<Geographic>
  /// Minutes by car from here to the site, the way on foot at the site included.
  public var minutes: Double
  /// The place of the site in the list.
  public var site: Int
}

/// A place, and how far it is from a candidate.
public struct TimedPlace: Hashable, Sendable {
  /// The place of the place in the list.
  public var place: Int
  /// Minutes from door to door.
  public var minutes: Double

  /// A place from its parts.
  public init(place: Int, minutes: Double) {
    self.place = place
    self.minutes = minutes
  }
}
