/// What parts the fields of a text, and how many rows of a title stand above its header.
struct HeaderPlace {
  var separator: UInt8
  /// Blank rows are not counted.
  var titleCount = 0

  /// Finds the header by a rule; where there is none it is the first row.
  ///
  /// The separator that the first rows suggest goes before; a title misleads about it, so where the first row will
  /// not do the one under which the header has the most known names is taken.
  /// - Parameters:
  ///   - start: a scanner for each separator that may be, the suggested one first, where the table begins.
  ///   - bytes: the text.
  /// - Complexity: the first rows only, but for a quote or a field that has no end.
  init(from start: [DelimitedScanner], in bytes: [UInt8], by rule: HeaderRule) {
    self.init(separator: start[0].separator)
    var first = start[0]
    if let names = HeaderPlace.nextRow(&first, bytes), rule.accepts(names) { return }
    var best = 0
    for var scanner in start {
      var search = HeaderSearch(rule)
      while !search.isOver, let names = HeaderPlace.nextRow(&scanner, bytes) { search.take(names) }
      guard let known = search.known, known > best else { continue }
      best = known
      (separator, titleCount) = (scanner.separator, search.passedCount)
    }
  }

  init(separator: UInt8) { self.separator = separator }

  /// The next row that is not blank; `nil` at the end, and where the text is at fault under this separator.
  private static func nextRow(_ scanner: inout DelimitedScanner, _ bytes: [UInt8]) -> [String]? {
    do throws(DelimitedTextError) {
      return try scanner.scanOn(bytes, rowLimit: 1) ? DelimitedText.names(in: bytes, scanner, row: 0) : nil
    } catch {
      return nil
    }
  }
}
