/// A geometry with its properties (RFC 7946 §3.2).
public struct Feature: Hashable, Sendable {
  /// The identifier, where the file gives one.
  public var id: JSONValue?
  /// Where it is; `nil` for an unlocated feature.
  public var geometry: Geometry<Geographic>?
  /// What it is.
  public var properties: JSONObject

  /// A feature from its parts.
  public init(
    id: JSONValue? = nil, geometry: Geometry<Geographic>? = nil, properties: JSONObject = JSONObject()
  ) {
    self.id = id
    self.geometry = geometry
    self.properties = properties
  }
}
