import Shapes

/// A point from which a site is reached by road.
public struct TimeSample: Hashable, Sendable {
  /// Where, in Lambert-93, metres.
  public var position: Point<Planar>
  /// Minutes to the nearest site.
  public var minutes: Float
  /// That site.
  public var site: Int32

  /// A sample from its parts.
  public init(position: Point<Planar>, minutes: Float, site: Int32) {
    self.position = position
    self.minutes = minutes
    self.site = site
  }
}
