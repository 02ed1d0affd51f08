import Cartography

/// All words that people read on maps, in messages and summaries; files beside this one add to it by subject.
public struct Wording: Sendable {
  /// The language.
  public let language: Language

  /// The words of a language.
  public init(_ language: Language) { self.language = language }

  /// Chooses between the two forms of a sentence.
  func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  /// How numbers are written.
  public var numbers: NumberStyle { language == .french ? .french : .english }

  /// Kilometres to a tenth, with the unit.
  public func kilometres(_ value: Double) -> String { numbers.string(value, decimals: 1, unit: "km") }

  /// A radius as the user gave it, with the unit.
  public func radius(_ value: Double) -> String {
    numbers.string(value, decimals: value == value.rounded() ? 0 : 1, unit: "km")
  }

  /// Whole square kilometres, with the unit.
  public func squareKilometres(_ value: Double) -> String {
    numbers.string(value, decimals: value < 10 ? 1 : 0, unit: "km²")
  }

  /// A whole number.
  public func count(_ value: Int) -> String { numbers.string(Double(value)) }

  /// A share to a tenth of a percent; a dash where there is none.
  public func percent(_ share: Double?) -> String {
    share.map { numbers.string($0 * 100, decimals: 1, unit: "%") } ?? "–"
  }

  /// A number and its noun: French takes the singular for 0 and 1, English for 1 alone.
  public func counted(
    _ value: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)
  )
    -> String
  {
    let isOne = language == .french ? abs(value) < 2 : value == 1
    let noun = language == .french ? (isOne ? french.one : french.many) : (isOne ? english.one : english.many)
    return numbers.string(Double(value), unit: noun)
  }

  func places(_ value: Int) -> String { counted(value, ("tiers-lieu", "tiers-lieux"), ("place", "places")) }
  func inhabitants(_ value: Int) -> String {
    counted(value, ("habitant", "habitants"), ("inhabitant", "inhabitants"))
  }
  func communes(_ value: Int) -> String { counted(value, ("commune", "communes"), ("commune", "communes")) }
  func gaps(_ value: Int) -> String { counted(value, ("zone blanche", "zones blanches"), ("gap", "gaps")) }
  func records(_ value: Int) -> String {
    counted(value, ("enregistrement", "enregistrements"), ("record", "records"))
  }
}
