/// How many characters beyond ASCII are good UTF-8, and how many bytes are not.
///
/// - Source: The Unicode Standard 16, table 3-7, well-formed UTF-8 byte sequences.
struct UTF8Census {
  private(set) var multibyte = 0
  private(set) var faults = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
        } else {
          take(buffer, at: &index)
        }
      }
    }
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) {
    let lead = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let length = UTF8Census.length(lead: lead, second: second)
    let end = index + length
    guard length > 0, end <= bytes.count, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      faults += 1
      index += 1
      return
    }
    multibyte += 1
    index = end
  }

  /// The length of the sequence that two bytes begin; 0 for none.
  private static func length(lead: UInt8, second: UInt8) -> Int {
    switch (lead, second) {
    case (0xC2...0xDF, 0x80...0xBF): 2
    case (0xE0, 0xA0...0xBF), (0xE1...0xEC, 0x80...0xBF), (0xED, 0x80...0x9F), (0xEE...0xEF, 0x80...0xBF): 3
    case (0xF0, 0x90...0xBF), (0xF1...0xF3, 0x80...0xBF), (0xF4, 0x80...0x8F): 4
    default: 0
    }
  }
}
