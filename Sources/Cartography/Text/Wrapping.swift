extension Font {
  /// A text as lines that are no wider than a width where words allow it.
  ///
  /// - Parameters:
  ///   - text: line breaks in it are kept; words part at spaces, no-break spaces excepted.
  ///   - width: in pixels.
  ///   - limit: the most lines; the last one then ends in `…`.
  /// - Returns: the lines; none for a text without words.
  public func wrap(_ text: String, width: Double, limit: Int = 40) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      lines += wrapParagraph(paragraph, width: width)
      if lines.count > limit { break }
    }
    guard lines.count > limit, limit > 0 else { return lines }
    return lines.prefix(limit - 1) + [clip(lines[limit - 1] + "…", width: width)]
  }

  /// The same number of lines as at full width, as even as words allow: no last word alone.
  func wrapEvenly(_ text: String, width: Double, limit: Int) -> [String] {
    let full = wrap(text, width: width, limit: limit)
    guard full.count > 1, full.last?.hasSuffix("…") == false else { return full }
    let widths = (0..<25).map { width * (1 - Double($0) * 0.02) }
    let even = widths.map { wrap(text, width: $0, limit: limit) }.prefix {
      $0.count == full.count && $0.last?.hasSuffix("…") == false
    }
    return even.last ?? full
  }

  /// A text cut with `…` so that it fits a width in pixels.
  public func clip(_ text: String, width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = text.prefix(400)
    while !kept.isEmpty, self.width(of: kept + "…") > width { kept.removeLast() }
    return kept + "…"
  }

  private func wrapParagraph(_ paragraph: Substring, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || self.width(of: longer) <= width {
        line = longer
      } else {
        lines.append(clip(line, width: width))
        line = String(word)
      }
      if lines.count > 60 { break }
    }
    return line.isEmpty ? lines : lines + [clip(line, width: width)]
  }
}
