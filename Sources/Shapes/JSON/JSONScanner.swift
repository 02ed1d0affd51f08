/// Walks through JSON text (RFC 8259) byte by byte and hands over one value at a time.
///
/// Foundation's decoder says no line, and takes several times the memory of the text; boundaries of a country
/// are tens of megabytes. Nesting is bounded, so hostile text cannot exhaust the stack.
public struct JSONScanner: Sendable {
  static let depthLimit = 512
  let bytes: [UInt8]
  /// Where the text ends for this scanner: that of a slice, or of all.
  var end: Int
  var offset = 0
  var depth = 0

  /// A scanner at the start of a text; a byte-order mark is passed over.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The line of an offset, from 1.
  public func line(at offset: Int) -> Int {
    1 + bytes.prefix(offset).reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Reads the whole text as one value.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var scanner = JSONScanner(bytes)
    let value = try scanner.value()
    try scanner.finish()
    return value
  }

  /// What is wrong here, with the line; of a slice nobody asks it, and to count lines takes long.
  func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: reason, line: end < bytes.count ? 0 : line(at: min(offset, bytes.count)))
  }

  /// The next byte that is not white space, without taking it; `nil` at the end.
  mutating func peek() -> UInt8? {
    while offset < end {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    return nil
  }

  /// Takes one byte after white space, which must be the expected one.
  mutating func expect(_ wanted: UInt8) throws(JSONError) {
    guard let byte = peek() else { throw failure(.truncated) }
    guard byte == wanted else { throw failure(.unexpected(byte)) }
    offset += 1
  }

  /// Refuses anything but white space after the value.
  mutating func finish() throws(JSONError) {
    if peek() != nil { throw failure(.trailing) }
  }

  /// Reads one value of any kind.
  mutating func value() throws(JSONError) -> JSONValue {
    guard let byte = peek() else { throw failure(bytes.isEmpty ? .empty : .truncated) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try numberValue()
    }
  }

  /// Walks through the elements of a list; `element` must take one value.
  mutating func eachElement(
    _ element: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try eachItem(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), element)
  }

  /// Walks through the members of an object; `member` must take the value.
  mutating func eachMember(
    _ member: (inout JSONScanner, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try eachItem(open: UInt8(ascii: "{"), close: UInt8(ascii: "}")) { scanner throws(JSONError) in
      _ = scanner.peek()
      let name = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      try member(&scanner, name)
    }
  }

  private mutating func eachItem(
    open: UInt8, close: UInt8, _ item: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try expect(open)
    depth += 1
    defer { depth -= 1 }
    guard depth <= JSONScanner.depthLimit else { throw failure(.tooDeep) }
    if peek() == close {
      offset += 1
      return
    }
    while true {
      try item(&self)
      guard peek() == UInt8(ascii: ",") else { break }
      offset += 1
    }
    try expect(close)
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    var object = JSONObject()
    try eachMember { scanner, name throws(JSONError) in object.append(name, try scanner.value()) }
    return object
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var values: [JSONValue] = []
    try eachElement { scanner throws(JSONError) in values.append(try scanner.value()) }
    return values
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let after = offset + word.utf8.count
    guard after <= end else { throw failure(.truncated) }
    guard bytes[offset..<after].elementsEqual(word.utf8) else { throw failure(.unexpected(bytes[offset])) }
    offset = after
    return value
  }
}
