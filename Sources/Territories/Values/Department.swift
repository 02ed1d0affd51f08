public import Shapes

/// A département.
public struct Department: Hashable, Sendable {
  /// The official code (`09`, `2A`).
  public var code: String
  /// The name.
  public var name: String
  /// The ground it covers; empty where only its communes are known.
  public var surface: MultiPolygon<Geographic>
  /// The name of its chief town.
  public var prefectureName: String?
  /// Where its chief town stands.
  public var prefecture: Point<Geographic>?

  /// A département from its parts.
  public init(
    code: String, name: String, surface: MultiPolygon<Geographic>, prefectureName: String? = nil,
    prefecture: Point<Geographic>? = nil
  ) {
    self.code = code
    self.name = name
    self.surface = surface
    self.prefectureName = prefectureName
    self.prefecture = prefecture
  }
}
