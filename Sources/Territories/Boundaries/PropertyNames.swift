internal import Shapes

/// Which names of properties a file's features bear, so that each is recognised once and not in every feature.
struct PropertyNames {
  private var keys: [(name: String, key: String)] = []

  /// Gathers the names; features mostly repeat those of the one before.
  init(_ entries: [FeatureCollection.Entry]) {
    var seen: Set<String> = []
    let slice = 2_048
    let found = inParallel(Array(stride(from: 0, to: entries.count, by: slice)), slice: 1) { part in
      part.map { PropertyNames.names(in: entries[$0..<min($0 + slice, entries.count)]) }
    }
    for name in found.joined() where seen.insert(name).inserted {
      keys.append((name, ColumnVocabulary.key(name)))
    }
  }

  private static func names(in entries: ArraySlice<FeatureCollection.Entry>) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var previous: [JSONObject.Member] = []
    for entry in entries {
      let members = entry.feature.properties.members
      guard !members.elementsEqual(previous, by: { $0.name == $1.name }) else { continue }
      previous = members
      for member in members where seen.insert(member.name).inserted { names.append(member.name) }
    }
    return names
  }

  /// The names in the file that match some keys, in the order of the keys.
  func matching(_ wanted: [String]) -> [String] {
    wanted.flatMap { key in keys.filter { $0.key == key }.map(\.name) }
  }
}

extension JSONObject {
  /// The first of some properties that is filled, as trimmed text.
  func text(_ names: [String]) -> String? {
    for name in names {
      guard let text = self[name]?.plainText else { continue }
      let value = trimmed(text)
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// The first of some properties that is filled, as a number.
  func number(_ names: [String]) -> Double? {
    for name in names {
      if let number = self[name]?.number { return number }
      if let text = self[name]?.string, let number = frenchNumber(text) { return number }
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
