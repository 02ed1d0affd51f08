/// A position: degrees in `Point<Geographic>`, metres in `Point<Planar>`.
@frozen public struct Point<Space: CoordinateSpace>: Hashable, Sendable {
  /// Longitude in degrees, or easting in metres.
  public var x: Double
  /// Latitude in degrees, or northing in metres.
  public var y: Double

  /// A position from its two coordinates, in the space's unit.
  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both coordinates are finite numbers.
  @inlinable public var isFinite: Bool { x.isFinite && y.isFinite }
}

extension Point where Space == Geographic {
  /// A position from longitude and latitude in degrees.
  @inlinable public init(longitude: Double, latitude: Double) {
    self.init(x: longitude, y: latitude)
  }

  /// Degrees east of Greenwich.
  @inlinable public var longitude: Double { x }
  /// Degrees north of the equator.
  @inlinable public var latitude: Double { y }

  /// Whether the position is finite, within ±180° of longitude and ±90° of latitude.
  @inlinable public var isOnEarth: Bool { isFinite && abs(x) <= 180 && abs(y) <= 90 }
}

extension Point where Space == Planar {
  /// Straight distance in the plane, in metres; never printed as a distance on the ground.
  @inlinable public func planarDistance(to other: Self) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    return (dx * dx + dy * dy).squareRoot()
  }
}
