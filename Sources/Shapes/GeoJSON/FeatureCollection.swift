/// What a GeoJSON text holds: its features, and those that could not be understood.
public struct FeatureCollection: Hashable, Sendable {
  /// A feature that reads as JSON and yet is no GeoJSON feature.
  public struct Fault: Hashable, Sendable {
    /// The number of the feature in its file, from 1.
    public var number: Int
    /// What was found wrong.
    public var reason: GeoJSONFault
    /// The properties, where these could be read.
    public var properties: JSONObject
  }

  /// One good feature and its place.
  public struct Entry: Hashable, Sendable {
    /// The number of the feature in its file, from 1.
    public var number: Int
    /// The feature.
    public var feature: Feature
  }

  /// The good features, in the order of the file.
  public var entries: [Entry] = []
  /// The refused ones, in the order of the file.
  public var faults: [Fault] = []
  /// The name in the `crs` member of older files (`urn:ogc:def:crs:EPSG::2154`), where there is one.
  public var crsName: String?

  /// The good features alone.
  public var features: [Feature] { entries.map(\.feature) }
}

/// Why a feature is refused.
public enum GeoJSONFault: Hashable, Sendable {
  /// It is not an object with `type` = `Feature`.
  case notAFeature
  /// The geometry has no `type` that RFC 7946 knows, or no coordinates.
  case unknownGeometry(String)
  /// The coordinates are not nested as the type asks, or a position has fewer than two numbers.
  case badCoordinates
  /// A ring has fewer than four positions, or a line fewer than two.
  case tooFewPositions
}

/// Why a whole text is refused.
public enum GeoJSONError: Error, Hashable, Sendable {
  /// It is not JSON.
  case json(JSONError)
  /// It is JSON, and neither a FeatureCollection, nor a Feature, nor a geometry.
  case notGeoJSON
}
