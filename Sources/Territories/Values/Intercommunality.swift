/// An intercommunality (EPCI à fiscalité propre).
public struct Intercommunality: Hashable, Sendable {
  /// The SIREN number.
  public var code: String
  /// The name.
  public var name: String
  /// The legal form (`CC`, `CA`, `CU`, `ME`).
  public var type: String

  /// An intercommunality from its parts.
  public init(code: String, name: String, type: String = "") {
    self.code = code
    self.name = name
    self.type = type
  }
}
