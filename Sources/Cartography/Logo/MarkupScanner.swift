/// Reads XML 1.0 without document types: elements, attributes, text, CDATA; comments and instructions are passed over.
///
/// Entities are the five of XML and character references, so that nothing can unfold or lead outside.
/// Source: Extensible Markup Language 1.0, fifth edition, W3C, 2008.
struct MarkupScanner {
  static let deepest = 64

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var stack: [MarkupElement] = []
  private var root: MarkupElement?

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The root of a document in UTF-8.
  static func read(_ bytes: [UInt8]) throws(LogoError) -> MarkupElement {
    var scanner = MarkupScanner(bytes)
    while scanner.at < bytes.count { try scanner.step() }
    guard let root = scanner.root, scanner.stack.isEmpty else { throw .notXML(line: scanner.line) }
    return root
  }

  private mutating func step() throws(LogoError) {
    if begins("<!--") { return try skip(past: "-->") }
    if begins("<![CDATA[") { return try readCDATA() }
    if begins("<?") { return try skip(past: "?>") }
    if begins("<!") { throw .documentType(line: line) }
    if begins("</") { return try readEnd() }
    if begins("<") { return try readStart() }
    try readText()
  }

  private mutating func readCDATA() throws(LogoError) {
    let start = at + 9
    try skip(past: "]]>")
    try add(String(decoding: bytes[start..<(at - 3)], as: UTF8.self))
  }

  private mutating func readText() throws(LogoError) {
    let start = at
    let first = line
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { advance() }
    try add(try MarkupScanner.unescaped(bytes[start..<at], line: first))
  }

  private mutating func add(_ text: String) throws(LogoError) {
    if stack.isEmpty {
      guard text.allSatisfy(\.isWhitespace) else { throw .notXML(line: line) }
    } else {
      stack[stack.count - 1].children.append(.text(text))
    }
  }

  private mutating func readEnd() throws(LogoError) {
    at += 2
    let name = try readName()
    skipBlanks()
    guard begins(">"), let element = stack.popLast(), element.name == name else { throw .notXML(line: line) }
    advance()
    try close(element)
  }

  private mutating func readStart() throws(LogoError) {
    advance()
    var element = MarkupElement(name: try readName(), line: line)
    guard stack.count < MarkupScanner.deepest else {
      throw .tooDeep(line: line, limit: MarkupScanner.deepest)
    }
    while true {
      let hadBlank = skipBlanks()
      if begins("/>") {
        at += 2
        return try close(element)
      }
      if begins(">") {
        advance()
        return stack.append(element)
      }
      let attribute = try readAttribute()
      guard hadBlank, !element.attributes.contains(where: { $0.name == attribute.name }) else {
        throw .notXML(line: line)
      }
      element.attributes.append(attribute)
    }
  }

  private mutating func close(_ element: MarkupElement) throws(LogoError) {
    if !stack.isEmpty { return stack[stack.count - 1].children.append(.element(element)) }
    guard root == nil else { throw .notXML(line: line) }
    root = element
  }

  private mutating func readAttribute() throws(LogoError) -> MarkupElement.Attribute {
    let name = try readName()
    skipBlanks()
    guard begins("=") else { throw .notXML(line: line) }
    advance()
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      throw .notXML(line: line)
    }
    let quote = bytes[at]
    advance()
    let (start, first) = (at, line)
    while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "<") { advance() }
    guard at < bytes.count, bytes[at] == quote else { throw .notXML(line: line) }
    let value = try MarkupScanner.unescaped(bytes[start..<at], line: first)
    advance()
    return MarkupElement.Attribute(name: name, value: value)
  }

  private mutating func readName() throws(LogoError) -> String {
    let start = at
    while at < bytes.count, MarkupScanner.isNamed(bytes[at]) { at += 1 }
    guard at > start else { throw .notXML(line: line) }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func isNamed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = at
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { advance() }
    return at > start
  }

  private mutating func skip(past mark: String) throws(LogoError) {
    while at < bytes.count, !begins(mark) { advance() }
    guard at < bytes.count else { throw .notXML(line: line) }
    at += mark.utf8.count
  }

  private mutating func advance() {
    if bytes[at] == 0x0A { line += 1 }
    at += 1
  }

  private func begins(_ mark: String) -> Bool { bytes[at...].starts(with: mark.utf8) }
}
