extension JSONScanner {
  /// Takes positions of two plain numbers, as many as follow one another here; what else there is, is left to others.
  ///
  /// It stops behind the last of them. Nearly all of a boundary file is read here.
  mutating func takePlainPositions(into points: inout [Point<Geographic>]) {
    guard depth < JSONScanner.depthLimit else { return }
    if points.isEmpty { points.reserveCapacity(64) }
    offset = bytes.withUnsafeBufferPointer { text in
      var last = offset
      var place = offset
      while let position = PlainPosition(text, from: place, to: end) {
        points.append(position.point)
        last = position.end
        place = text.pastSpace(last, to: end)
        guard place < end, text[place] == UInt8(ascii: ",") else { break }
        place = text.pastSpace(place + 1, to: end)
      }
      return last
    }
  }
}

/// A position `[-1.5,43.25]`.
private struct PlainPosition {
  let point: Point<Geographic>
  /// The offset behind its bracket.
  let end: Int

  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    guard start < limit, text[start] == UInt8(ascii: "[") else { return nil }
    guard let x = PlainNumber(text, from: text.pastSpace(start + 1, to: limit), to: limit) else { return nil }
    let comma = text.pastSpace(x.end, to: limit)
    guard comma < limit, text[comma] == UInt8(ascii: ",") else { return nil }
    guard let y = PlainNumber(text, from: text.pastSpace(comma + 1, to: limit), to: limit) else { return nil }
    let close = text.pastSpace(y.end, to: limit)
    guard close < limit, text[close] == UInt8(ascii: "]") else { return nil }
    point = Point(x: x.value, y: y.value)
    end = close + 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from here on that is no white space.
  @inline(__always)
  fileprivate func pastSpace(_ start: Int, to limit: Int) -> Int {
    var place = start
    while place < limit, self[place] <= 0x20,
      self[place] == 0x20 || self[place] == 0x0A || self[place] == 0x0D || self[place] == 0x09
    { place += 1 }
    return place
  }
}
