public import Shapes

/// One place of a network.
public struct Site: Hashable, Sendable {
  /// The identifier, unique in its network.
  public var id: String
  /// The name.
  public var name: String
  /// The category as the file words it; `nil` where it gives none.
  public var category: String?
  /// Labels and programmes.
  public var labels: [String]
  /// Where it stands.
  public var position: Point<Geographic>
  /// How well the position is known.
  public var precision: PositionPrecision
  /// The official code of its commune, where one is known.
  public var communeCode: String?
  /// The name of its network.
  public var networkName: String
  /// Whether it stands in the territory under study; `hors_territoire` is its contrary.
  public var isInside: Bool

  /// A site from its parts.
  public init(
    id: String, name: String, category: String? = nil, labels: [String] = [], position: Point<Geographic>,
    precision: PositionPrecision = .address, communeCode: String? = nil, networkName: String = "",
    isInside: Bool = true
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.labels = labels
    self.position = position
    self.precision = precision
    self.communeCode = communeCode
    self.networkName = networkName
    self.isInside = isInside
  }
}
