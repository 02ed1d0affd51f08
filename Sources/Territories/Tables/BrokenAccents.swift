/// Accents that were broken before the file was written: text in UTF-8 that a program took for Windows-1252, so that
/// `é` has become `Ã©` for good.
struct BrokenAccents {
  /// How many records have some.
  var recordCount: Int
  /// The first field that has.
  var first: (record: Int, column: Int)
}

extension DelimitedText {
  /// Looks for broken accents in some columns; `nil` where there are none.
  ///
  /// Found are only pairs that no language writes: `Ã` with a sign of U+0080 to U+00BF or with what Windows-1252
  /// makes of the bytes 80 to 9F, and `Â` with a sign of U+0080 to U+00BF; `Â’` and `Â…` may end a word.
  /// - Complexity: one look at each byte; no field is decoded.
  func brokenAccents(in columns: Set<Int>) -> BrokenAccents? {
    guard count > 0, !columns.isEmpty else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var found: BrokenAccents?
      var place = start(ofRecord: 0)
      while let pair = DelimitedText.brokenPair(buffer, from: place) {
        let record = self.record(at: pair)
        let column = self.column(at: pair, ofRecord: record)
        guard columns.contains(column) else {
          place = pair + 2
          continue
        }
        if found == nil { found = BrokenAccents(recordCount: 0, first: (record, column)) }
        found?.recordCount += 1
        place = record + 1 < count ? start(ofRecord: record + 1) : buffer.count
      }
      return found
    }
  }

  private func start(ofRecord record: Int) -> Int { Int(boundaries[Int(rowStarts[record])]) }

  /// The record in which a byte stands.
  private func record(at place: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if start(ofRecord: middle) <= place { low = middle } else { high = middle }
    }
    return low
  }

  private func column(at place: Int, ofRecord record: Int) -> Int {
    var (low, high) = (0, fieldCount(ofRecord: record))
    let first = Int(rowStarts[record])
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(boundaries[first + middle]) <= place { low = middle } else { high = middle }
    }
    return low
  }

  private static func brokenPair(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place + 3 < bytes.count {
      if bytes[place] == 0xC3, isBroken(bytes, at: place) { return place }
      place += 1
    }
    return nil
  }

  private static func isBroken(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let letter = bytes[place + 1]
    guard letter == 0x83 || letter == 0x82 else { return false }
    let (lead, second) = (bytes[place + 2], bytes[place + 3])
    if lead == 0xC2 { return true }
    guard letter == 0x83 else { return false }
    switch lead {
    case 0xC5...0xCB: return DecodedText.isWindows1252(UInt16(lead & 0x1F) << 6 | UInt16(second & 0x3F))
    case 0xE2 where place + 4 < bytes.count:
      let third = UInt16(bytes[place + 4] & 0x3F)
      return DecodedText.isWindows1252(0x2000 | UInt16(second & 0x3F) << 6 | third)
    default: return false
    }
  }
}
