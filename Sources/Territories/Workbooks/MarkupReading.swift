internal import Archives

/// Walks once through a part of a workbook, XML in UTF-8, while it is unpacked: only a window of it is held.
///
/// Tags must match. Entities other than XML's five and characters by number are refused, and so is any declaration
/// of a document type: nothing is ever expanded or fetched.
/// - Source: W3C, Extensible Markup Language 1.0, fifth edition.
struct MarkupReading {
  /// What comes next.
  enum Token { case open, close, text, end }

  /// The limit of one tag or text, in bytes.
  static let tokenLimit = 4 << 20
  /// The limit of elements within elements.
  static let depthLimit = 100

  /// The name of the part, for errors.
  let part: String
  let source: EntryReading
  var window: [UInt8] = []
  /// The first byte that is not taken.
  var next = 0
  var isAtEnd = false
  private var closesItself = false
  private var hasRoot = false
  private var names: [UInt64] = []
  /// Where the name of the element just opened stands in the window, without its prefix.
  private var name = 0..<0
  /// Where its attributes stand.
  private(set) var attributes = 0..<0
  /// Where the text just met stands.
  private(set) var text = 0..<0
  /// Whether signs in it stand for themselves (CDATA).
  private(set) var isLiteral = false

  init(_ source: EntryReading, part: String) throws(WorkbookError) {
    (self.source, self.part) = (source, part)
    while window.count < 4, try refill() {}
    if window.starts(with: [0xFE, 0xFF]) || window.starts(with: [0xFF, 0xFE]) {
      throw .encoding(part: part)
    }
    if window.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  }

  /// Goes on to the next tag or text.
  mutating func step() throws(WorkbookError) -> Token {
    if closesItself {
      closesItself = false
      names.removeLast()
      return .close
    }
    while try has(1) {
      forgetTheTaken()
      guard window[next] == UInt8(ascii: "<") else {
        if try takeText() { return .text }
        continue
      }
      guard try has(2) else { throw fault }
      switch window[next + 1] {
      case UInt8(ascii: "?"): try takeInstruction()
      case UInt8(ascii: "!"):
        if try takeCommentOrLiteral() { return .text }
      case UInt8(ascii: "/"): return try takeClosing()
      default: return try takeOpening()
      }
    }
    guard names.isEmpty, hasRoot else { throw fault }
    return .end
  }

  /// Goes on to where an element of that name opens; returns whether there is one.
  mutating func goOn(to wanted: StaticString) throws(WorkbookError) -> Bool {
    while true {
      switch try step() {
      case .open where isNamed(wanted): return true
      case .end: return false
      default: continue
      }
    }
  }

  /// Goes to the end of the element just opened.
  mutating func skip() throws(WorkbookError) {
    var depth = 1
    while depth > 0 {
      switch try step() {
      case .open: depth += 1
      case .close: depth -= 1
      case .text: break
      case .end: throw fault
      }
    }
  }

  /// Whether the element just opened has that name, whatever its prefix.
  func isNamed(_ wanted: StaticString) -> Bool { MarkupReading.equal(window[name], wanted) }

  /// What is wrong where the text is not as XML must be.
  var fault: WorkbookError { .badMarkup(part: part) }

  static func equal(_ bytes: ArraySlice<UInt8>, _ wanted: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    return bytes.count == wanted.count && bytes.elementsEqual(wanted)
  }
}

extension MarkupReading {
  /// Takes what stands before the next tag; returns whether it is text, and not only room around the root.
  private mutating func takeText() throws(WorkbookError) -> Bool {
    var end = next
    while true {
      if let mark = window[end...].firstIndex(of: UInt8(ascii: "<")) {
        end = mark
        break
      }
      end = window.count
      guard try refill() else { break }
    }
    (text, isLiteral) = (next..<end, false)
    next = end
    guard names.isEmpty else { return true }
    guard window[text].allSatisfy({ $0 <= 0x20 }) else { throw fault }
    return false
  }

  private mutating func takeInstruction() throws(WorkbookError) {
    let end = try place(of: "?>", from: next + 2)
    if MarkupReading.equal(window[next..<min(next + 6, end)], "<?xml ") {
      attributes = (next + 6)..<end
      if let encoding = try attribute("encoding") {
        let name = String(decoding: window[encoding], as: UTF8.self).lowercased()
        guard ["utf-8", "utf8", "us-ascii"].contains(name) else { throw .encoding(part: part) }
      }
    }
    next = end + 2
  }

  /// Passes over a comment, or takes a literal text; returns whether it was one.
  private mutating func takeCommentOrLiteral() throws(WorkbookError) -> Bool {
    if try has(4), MarkupReading.equal(window[next..<(next + 4)], "<!--") {
      next = try place(of: "-->", from: next + 4) + 3
      return false
    }
    guard try has(9), MarkupReading.equal(window[next..<(next + 9)], "<![CDATA[") else {
      throw .declaration(part: part)
    }
    guard !names.isEmpty else { throw fault }
    let end = try place(of: "]]>", from: next + 9)
    (text, isLiteral) = ((next + 9)..<end, true)
    next = end + 3
    return true
  }

  private mutating func takeClosing() throws(WorkbookError) -> Token {
    let end = try place(of: ">", from: next + 2)
    let length = window[(next + 2)..<end].prefix { $0 > 0x20 }.count
    guard let open = names.popLast(), open == hash((next + 2)..<(next + 2 + length)) else { throw fault }
    next = end + 1
    return .close
  }

  private mutating func takeOpening() throws(WorkbookError) -> Token {
    let end = try endOfTag()
    closesItself = window[end - 1] == UInt8(ascii: "/")
    let body = (next + 1)..<(closesItself ? end - 1 : end)
    let length = window[body].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }.count
    guard length > 0, names.count < MarkupReading.depthLimit, !(names.isEmpty && hasRoot) else { throw fault }
    let whole = body.lowerBound..<(body.lowerBound + length)
    names.append(hash(whole))
    let prefix = window[whole].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? whole.lowerBound
    name = prefix..<whole.upperBound
    attributes = whole.upperBound..<body.upperBound
    hasRoot = true
    next = end + 1
    return .open
  }
}
