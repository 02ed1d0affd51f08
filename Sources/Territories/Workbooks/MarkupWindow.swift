internal import Archives

/// The window on a part, which is moved on as more is wanted.
extension MarkupReading {
  /// The `>` that ends the tag under way, signs between quotes passed over.
  mutating func endOfTag() throws(WorkbookError) -> Int {
    var (place, quote) = (next + 1, UInt8(0))
    while true {
      while place < window.count {
        let byte = window[place]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          return place
        } else if byte == UInt8(ascii: "<") {
          throw fault
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        place += 1
      }
      guard try refill() else { throw fault }
    }
  }

  /// Where some signs stand next.
  mutating func place(of signs: StaticString, from start: Int) throws(WorkbookError) -> Int {
    let length = signs.utf8CodeUnitCount
    var place = start
    while true {
      while place + length <= window.count {
        if window[place] == signs.utf8Start.pointee,
          MarkupReading.equal(window[place..<(place + length)], signs)
        {
          return place
        }
        place += 1
      }
      guard try refill() else { throw fault }
    }
  }

  mutating func has(_ count: Int) throws(WorkbookError) -> Bool {
    while window.count - next < count { guard try refill() else { return false } }
    return true
  }

  mutating func forgetTheTaken() {
    guard next > 1 << 17 else { return }
    window.removeSubrange(..<next)
    next = 0
  }

  /// Unpacks more behind what is in the window; returns whether there was more.
  mutating func refill() throws(WorkbookError) -> Bool {
    guard !isAtEnd else { return false }
    guard window.count - next <= MarkupReading.tokenLimit else { throw fault }
    do throws(ArchiveError) {
      isAtEnd = try !source.append(to: &window)
    } catch {
      throw .archive(error)
    }
    return !isAtEnd
  }

  /// FNV-1a, to tell whether a tag closes the one that is open.
  func hash(_ range: Range<Int>) -> UInt64 {
    window[range].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
