import Shapes

/// A part of a map that is drawn larger over a corner of its frame, where that hides nothing.
public struct Inset: Sendable {
  /// What it shows, in a few words.
  public var title: String
  /// What must be visible in it, in metres.
  public var extent: Box<Planar>
  /// Its layers, the lowest first; their legend is that of the map.
  public var layers: [any Layer]
  /// Surfaces of the map that it is not to hide.
  public var subject: [MultiPolygon<Planar>]
  /// Places of the map that it is not to hide.
  public var places: [Point<Planar>]

  /// An inset from its parts.
  public init(
    title: String, extent: Box<Planar>, layers: [any Layer], subject: [MultiPolygon<Planar>],
    places: [Point<Planar>]
  ) {
    self.title = title
    self.extent = extent
    self.layers = layers
    self.subject = subject
    self.places = places
  }
}
