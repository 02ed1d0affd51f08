extension ByteText {
  /// Appends a JSON value on one line, without spaces.
  ///
  /// A number that is not finite, which JSON cannot hold, is written as `null`.
  public mutating func append(json value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(integer: number)
    case .number(let number): append(jsonNumber: number)
    case .string(let text): append(jsonString: text)
    case .array(let values): append(list: values, open: "[", close: "]") { $0.append(json: $1) }
    case .object(let object): append(json: object)
    }
  }

  /// Appends a JSON object on one line, members in their order.
  public mutating func append(json object: JSONObject) {
    append(list: object.members, open: "{", close: "}") { text, member in
      text.append(jsonString: member.name)
      text.append(":")
      text.append(json: member.value)
    }
  }

  /// Appends a JSON value over several lines, two spaces a level, as a person reads it.
  public mutating func append(indentedJSON value: JSONValue, level: Int = 0) {
    let margin = "\n" + String(repeating: "  ", count: level + 1)
    let end = "\n" + String(repeating: "  ", count: level)
    switch value {
    case .array(let values) where !values.isEmpty:
      append(list: values, open: "[" + margin, close: end + "]", separator: "," + margin) {
        $0.append(indentedJSON: $1, level: level + 1)
      }
    case .object(let object) where !object.members.isEmpty:
      append(list: object.members, open: "{" + margin, close: end + "}", separator: "," + margin) {
        text, member in
        text.append(jsonString: member.name)
        text.append(": ")
        text.append(indentedJSON: member.value, level: level + 1)
      }
    default: append(json: value)
    }
  }

  /// Appends a string in quotes, with what RFC 8259 §7 asks to be escaped, and `<`, `>` and `&`
  /// too, so that the text can stand inside a script of an HTML page.
  public mutating func append(jsonString text: String) {
    append(byte: UInt8(ascii: "\""))
    if text.hasOnlyBytes(where: { !ByteText.isEscaped($0) }) { append(text) } else { append(escaping: text) }
    append(byte: UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
    default: false
    }
  }

  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case _ where ByteText.isEscaped(byte): append(escape: byte)
      default: append(byte: byte)
      }
    }
  }

  private mutating func append(escape byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    append("\\u00")
    append(byte: digits[Int(byte >> 4)])
    append(byte: digits[Int(byte & 15)])
  }

  /// Appends the shortest digits that read back the same, as Swift's own description has them.
  ///
  /// Of two decimal numbers with 15 digits at most, no double is the nearest to both (IEEE 754, `DBL_DIG`): where one
  /// with six decimals is the value, it is the shortest, and is written without the search for it.
  private mutating func append(jsonNumber value: Double) {
    let size = abs(value)
    guard value.isFinite else { return append("null") }
    guard size < 1e9, size >= 1e-4 || value.bitPattern == 0, ByteText.written(value, decimals: 6) == value
    else {
      return append("\(value)")
    }
    append(fixed: value, decimals: 6)
    if size == size.rounded() { append(".0") }
  }

  private mutating func append<Element>(
    list: [Element], open: String, close: String, separator: String = ",",
    element: (inout ByteText, Element) -> Void
  ) {
    append(open)
    for (index, item) in list.enumerated() {
      if index > 0 { append(separator) }
      element(&self, item)
    }
    append(close)
  }
}
