import Yams

extension Schema {
  /// Holds a value against the schema, and what stands below it.
  ///
  /// - Parameters:
  ///   - key: the key above, for the message.
  ///   - isOptional: whether an empty value stands for none.
  func check(_ node: Node, under key: String, isOptional: Bool = false) throws(StudyFileError) {
    if isOptional, node.isEmpty { return }
    switch self {
    case .text: try require(node.scalar != nil && !node.isEmpty, .text, node, key)
    case .number: try checkNumber(node, key)
    case .count: try require(node.count != nil, .count, node, key)
    case .flag: try require(node.isPlain && node.bool != nil, .flag, node, key)
    case .word(let words): try require(words.contains(node.text ?? ""), .oneOf(words), node, key)
    case .list(let item):
      try require(node.sequence != nil, .list, node, key)
      for element in node.sequence ?? [] { try item.check(element, under: key) }
    case .table(let value):
      for (name, element) in try entries(of: node, key) { try value.check(element, under: name.text ?? key) }
    case .fields(let fields, let required): try checkFields(fields, required, node, key)
    }
  }

  private func checkNumber(_ node: Node, _ key: String) throws(StudyFileError) {
    let value = node.isPlain ? node.float : nil
    if let value, !value.isFinite { throw .notFinite(line: node.line, key: key) }
    try require(value != nil, .number, node, key)
  }

  private func checkFields(
    _ fields: [(key: String, schema: Schema)], _ required: Set<String>, _ node: Node, _ key: String
  ) throws(StudyFileError) {
    var missing = required
    for (name, value) in try entries(of: node, key) {
      guard let field = fields.first(where: { $0.key == name.text }) else {
        throw .unknownKey(line: name.line, key: name.text ?? "", known: fields.map(\.key))
      }
      try field.schema.check(value, under: field.key, isOptional: !required.contains(field.key))
      missing.remove(field.key)
    }
    if let absent = missing.min() { throw .missingKey(line: node.line, key: absent) }
  }

  private func entries(of node: Node, _ key: String) throws(StudyFileError) -> [(key: Node, value: Node)] {
    try require(node.mapping != nil, .mapping, node, key)
    let entries = (node.mapping ?? [:]).map { (key: $0.key, value: $0.value) }
    for entry in entries { try require(entry.key.text != nil, .text, entry.key, key) }
    return entries
  }

  private func require(
    _ isGood: Bool, _ expected: StudyFileError.Expectation, _ node: Node, _ key: String
  ) throws(StudyFileError) {
    guard isGood else { throw .wrongValue(line: node.line, key: key, expected: expected) }
  }
}

extension Node {
  /// The line on which it starts, from 1.
  var line: Int { mark?.line ?? 1 }
  /// The text of a scalar.
  var text: String? { scalar?.string }
  /// Whether it is a scalar without quotes.
  var isPlain: Bool { scalar?.style == .plain }
  /// Whether nothing, `null` or `~` stands there.
  var isEmpty: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
  /// A whole number from 0.
  var count: Int? { isPlain ? text.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } : nil }
}
