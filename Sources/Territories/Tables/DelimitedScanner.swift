/// Walks once through the bytes and notes where rows and fields begin.
struct DelimitedScanner {
  let separator: UInt8
  /// The limit of one field, in bytes.
  let fieldLimit: Int
  var boundaries: [UInt32] = []
  var rowStarts: [UInt32] = []
  var lines: [UInt32] = []
  var blankRowCount = 0

  private var offset: Int
  private var line: Int
  private var isBlank = true

  init(separator: UInt8, at offset: Int = 0, line: Int = 1, fieldLimit: Int = DelimitedText.fieldLimit) {
    self.separator = separator
    self.fieldLimit = fieldLimit
    self.offset = offset
    self.line = line
  }

  /// Scans all rows, or the first so many.
  ///
  /// - Throws: ``DelimitedTextError`` for an unclosed quote or a field over the limit.
  mutating func scan(_ bytes: [UInt8], rowLimit: Int = .max) throws(DelimitedTextError) {
    if rowLimit == .max { reserve(for: bytes) }
    let outcome = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(DelimitedTextError) in
        while offset < buffer.count, lines.count < rowLimit { try row(buffer) }
      }
    }
    try outcome.get()
    rowStarts.append(UInt32(boundaries.count))
  }

  /// Forgets the rows so far and scans some more, for a table that is not to be held whole.
  ///
  /// - Returns: whether there were any.
  /// - Throws: ``DelimitedTextError`` for an unclosed quote or a field over the limit.
  mutating func scanOn(_ bytes: [UInt8], rowLimit: Int) throws(DelimitedTextError) -> Bool {
    boundaries.removeAll(keepingCapacity: true)
    rowStarts.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    try scan(bytes, rowLimit: rowLimit)
    return !lines.isEmpty
  }

  /// Makes room for all fields at once: growing would need twice the memory.
  private mutating func reserve(for bytes: [UInt8]) {
    let (separators, breaks) = bytes.withUnsafeBufferPointer { buffer in
      var counts = (0, 0)
      for byte in buffer {
        counts.0 &+= byte == separator ? 1 : 0
        counts.1 &+= byte == 0x0A || byte == 0x0D ? 1 : 0
      }
      return counts
    }
    boundaries.reserveCapacity(min(separators + 2 * breaks + 4, 1 << 26))
    rowStarts.reserveCapacity(min(breaks + 2, 1 << 24))
    lines.reserveCapacity(min(breaks + 2, 1 << 24))
  }

  private mutating func row(_ bytes: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    let start = (boundary: boundaries.count, line: line, offset: offset)
    isBlank = true
    repeat { boundaries.append(UInt32(offset)) } while try field(bytes)
    boundaries.append(UInt32(offset + 1))
    let isEmptyLine = boundaries.count == start.boundary + 2 && offset == start.offset
    endLine(bytes)
    if isBlank {
      boundaries.removeSubrange(start.boundary...)
      if !isEmptyLine { blankRowCount += 1 }
    } else {
      rowStarts.append(UInt32(start.boundary))
      lines.append(UInt32(clamping: start.line))
    }
  }

  /// Takes one field; returns whether a separator followed it.
  ///
  /// Afterwards `offset` is at the next field, or at the byte that ends the row.
  private mutating func field(_ bytes: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) -> Bool {
    let (start, opening) = (offset, line)
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { try quoted(bytes) }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      if byte > 0x20 { isBlank = false }
      offset += 1
    }
    if offset - start > fieldLimit { throw .fieldTooLong(line: opening, limit: fieldLimit) }
    guard offset < bytes.count, bytes[offset] == separator else { return false }
    offset += 1
    return true
  }

  /// Takes a quoted part, line breaks and all.
  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>) throws(DelimitedTextError) {
    let opening = line
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        guard offset < bytes.count, bytes[offset] == byte else { return }
        offset += 1
      } else if byte == 0x0A || byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A) {
        line += 1
      }
      if byte > 0x20 { isBlank = false }
    }
    throw .unclosedQuote(line: opening)
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard offset < bytes.count else { return }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
    line += 1
  }
}
