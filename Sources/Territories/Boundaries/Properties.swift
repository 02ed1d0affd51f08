internal import Shapes

/// The properties of a feature, found by any of the names that files give them.
struct Properties {
  private var values: [String: JSONValue] = [:]

  init(_ object: JSONObject) {
    for member in object.members where member.value != .null {
      values[Properties.key(member.name)] = member.value
    }
  }

  /// Property names are plain ASCII; anything else needs the fold.
  private static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    return isPlain ? name : ColumnVocabulary.key(name)
  }

  /// The first of the names that is filled, as text.
  func text(_ names: [String]) -> String? {
    for name in names {
      guard let text = values[name]?.plainText else { continue }
      let value = trimmed(text)
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// The first of the names that is filled, as a number.
  func number(_ names: [String]) -> Double? {
    for name in names {
      if let number = values[name]?.number { return number }
      if let text = values[name]?.string, let number = frenchNumber(text) { return number }
    }
    return nil
  }
}

extension JSONValue {
  /// A plain value as a table would hold it; lists are joined by `|`; `nil` for null and objects.
  var plainText: String? {
    switch self {
    case .null, .object: nil
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .string(let text): text
    case .array(let values): values.compactMap(\.plainText).joined(separator: "|")
    }
  }
}
