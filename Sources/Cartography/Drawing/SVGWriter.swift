import Shapes

/// SVG under construction: the one place that writes tags, numbers and text.
struct SVGWriter: Hashable, Sendable {
  /// The value of an attribute.
  enum Value: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Double)
    case numbers([Double])
    case path(ByteText)
    case colour(Colour?)

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
  }

  typealias Attributes = [(String, Value)]

  private(set) var text = ByteText()
  private var names: [String] = []
  private var isTagOpen = false

  /// Whether nothing has been written.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// Writes an opening tag.
  mutating func open(_ name: String, _ attributes: Attributes = []) {
    endTag()
    tag(name, attributes)
    names.append(name)
    isTagOpen = true
  }

  /// Closes the innermost open element.
  mutating func close() {
    guard let name = names.popLast() else { return }
    text.append(isTagOpen ? "/>\n" : "</" + name + ">\n")
    isTagOpen = false
  }

  /// Ends the tag that is still open, since something stands in its element.
  private mutating func endTag() {
    if isTagOpen { text.append(">") }
    isTagOpen = false
  }

  /// Writes an element without content.
  mutating func leaf(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    close()
  }

  /// Writes an element that holds text.
  mutating func element(_ name: String, _ attributes: Attributes = [], content: String) {
    open(name, attributes)
    endTag()
    text.append(XMLText.escaped(content))
    close()
  }

  /// Writes text into the open element.
  mutating func characters(_ content: String) {
    endTag()
    text.append(XMLText.escaped(content))
  }

  /// Writes what another writer holds.
  mutating func append(_ other: SVGWriter) {
    endTag()
    text.append(other.text)
  }

  private mutating func tag(_ name: String, _ attributes: Attributes) {
    text.append("<")
    text.append(name)
    for (key, value) in attributes {
      text.append(" ")
      text.append(key)
      text.append("=\"")
      write(value)
      text.append("\"")
    }
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .text(let string): text.append(XMLText.escaped(string))
    case .number(let number): SVGWriter.append(number, to: &text)
    case .numbers(let numbers): text.append(SVGWriter.numbers(numbers))
    case .path(let path): text.append(path)
    case .colour(let colour): text.append(colour?.hexadecimal ?? "none")
    }
  }

  /// Numbers parted by spaces.
  static func numbers(_ values: [Double]) -> String { values.map(number).joined(separator: " ") }

  /// A number with two decimals at most, never an exponent; what is not finite is written as 0.
  static func number(_ value: Double) -> String {
    var text = ByteText()
    append(value, to: &text)
    return text.string
  }

  private static func append(_ value: Double, to text: inout ByteText) {
    text.append(fixed: value.isFinite ? min(max(value, -1e9), 1e9) : 0, decimals: 2)
  }
}
