import Territories

/// What users may join to a territory; none of it is needed.
public struct Supplements: Sendable {
  /// Classes by commune.
  public var typologies: [Typology]

  /// What is joined.
  public init(typologies: [Typology] = []) {
    self.typologies = typologies
  }

  /// Nothing.
  public static let none = Supplements()
}
