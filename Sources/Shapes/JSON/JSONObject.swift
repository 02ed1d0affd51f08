/// The members of a JSON object, in the order of the text.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One named value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A named value.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// All members; a name that stands twice stands here twice.
  public var members: [Member]

  /// An object from its members.
  public init(_ members: [Member] = []) { self.members = members }

  /// An object as a literal, in the literal's order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(name: $0.0, value: $0.1) }
  }

  /// The last value under a name, as most parsers take it.
  public subscript(name: String) -> JSONValue? { members.last { $0.name == name }?.value }

  /// Adds a member at the end.
  public mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
  }
}
