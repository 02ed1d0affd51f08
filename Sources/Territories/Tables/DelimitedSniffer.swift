/// Finds out what stands between the fields of a table.
enum DelimitedSniffer {
  static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

  /// The separator that a first line `sep=;` declares, as spreadsheets write it, and where the table begins.
  static func declaration(_ bytes: [UInt8]) -> (separator: UInt8, body: Int)? {
    guard bytes.count > 5, bytes.starts(with: Array("sep=".utf8)), separators.contains(bytes[4]) else {
      return nil
    }
    if bytes[5] == 0x0A { return (bytes[4], 6) }
    guard bytes[5] == 0x0D else { return nil }
    return (bytes[4], bytes.count > 6 && bytes[6] == 0x0A ? 7 : 6)
  }

  /// All separators, the one that the first rows suggest first.
  static func ranked(_ bytes: [UInt8]) -> [UInt8] {
    let suggested = separator(bytes)
    return [suggested] + separators.filter { $0 != suggested }
  }

  /// The separator that parts the header most, among those under which the first rows agree best with it.
  static func separator(_ bytes: [UInt8]) -> UInt8 {
    let start = Array(bytes.prefix(1 << 16))
    var best = (score: 0.0, separator: separators[0])
    for separator in separators {
      let score = score(start, isWhole: start.count == bytes.count, separator: separator)
      if score > best.score { best = (score, separator) }
    }
    return best.separator
  }

  /// Columns of the header × the share of the first rows that have as many.
  private static func score(_ bytes: [UInt8], isWhole: Bool, separator: UInt8) -> Double {
    var scanner = DelimitedScanner(separator: separator)
    do throws(DelimitedTextError) {
      try scanner.scan(bytes, rowLimit: 50)
    } catch {
      // The start may end inside a quote; the rows before it tell enough.
      scanner.rowStarts.append(UInt32(scanner.boundaries.count))
    }
    var counts = zip(scanner.rowStarts, scanner.rowStarts.dropFirst()).map { Int($1 - $0) - 1 }
    if !isWhole, counts.count > 1 { counts.removeLast() }
    guard let header = counts.first, header > 1 else { return 0 }
    let agreeing = counts.filter { $0 == header }.count
    return Double(header) * Double(agreeing) / Double(counts.count)
  }
}
