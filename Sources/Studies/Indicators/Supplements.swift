import Territories

/// What users may join to a territory; none of it is needed.
public struct Supplements: Sendable {
  /// Classes by commune.
  public var typologies: [Typology]
  /// Inhabitants by square, from which headline figures are then taken.
  public var grid: PopulationGrid?

  /// What is joined.
  public init(typologies: [Typology] = [], grid: PopulationGrid? = nil) {
    self.typologies = typologies
    self.grid = grid
  }

  /// Nothing.
  public static let none = Supplements()
}
