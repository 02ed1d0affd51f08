/// The positions of one `coordinates` member, flat, with the ends of the lists that held them.
///
/// The `type` that says how deep the lists go may come after them, so the depth is found out while reading.
struct CoordinateBuffer {
  /// Positions in order; heights beyond two are left out (RFC 7946 §3.1.1).
  var points: [Point<Geographic>] = []
  /// For each list of positions, the count of positions up to its end.
  var lineEnds: [Int] = []
  /// For each list of lists, the count of lines up to its end.
  var polygonEnds: [Int] = []
  /// The number of list levels above a position: 0 for a position, 3 for a multipolygon.
  var height: Int?
  /// Whether lists of different depths were mixed.
  var isMixed = false

  /// Reads a `coordinates` member.
  static func read(_ scanner: inout JSONScanner) throws(JSONError) -> CoordinateBuffer {
    var buffer = CoordinateBuffer()
    buffer.height = try buffer.take(&scanner)
    return buffer
  }

  /// Takes one list and returns its height above a position; `nil` for a list with nothing in it.
  private mutating func take(_ scanner: inout JSONScanner) throws(JSONError) -> Int? {
    guard scanner.peek() == UInt8(ascii: "[") else {
      _ = try scanner.value()
      isMixed = true
      return nil
    }
    var numbers = 0
    var position = Point<Geographic>(x: 0, y: 0)
    var inner: Int?
    try scanner.eachElement { scanner throws(JSONError) in
      if let byte = scanner.peek(), byte == UInt8(ascii: "-") || (48...57).contains(byte) {
        let number = try scanner.number()
        if numbers == 0 { position.x = number } else if numbers == 1 { position.y = number }
        numbers += 1
        return
      }
      let before = self.points.count
      scanner.takePlainPositions(into: &self.points)
      if self.points.count > before {
        self.note(0, in: &inner)
      } else {
        self.note(try self.take(&scanner), in: &inner)
      }
    }
    return close(numbers: numbers, position: position, inner: inner)
  }

  private mutating func note(_ height: Int?, in inner: inout Int?) {
    guard let height else {
      isMixed = true
      return
    }
    if let known = inner, known != height { isMixed = true }
    inner = height
  }

  private mutating func close(numbers: Int, position: Point<Geographic>, inner: Int?) -> Int? {
    if numbers > 0 {
      if numbers == 1 || inner != nil { isMixed = true }
      points.append(position)
      return 0
    }
    guard let inner else { return nil }
    if inner == 0 { lineEnds.append(points.count) }
    if inner == 1 { polygonEnds.append(lineEnds.count) }
    return inner + 1
  }

  /// The list of positions of a number.
  func line(_ number: Int) -> [Point<Geographic>] {
    Array(points[(number == 0 ? 0 : lineEnds[number - 1])..<lineEnds[number]])
  }

  /// The lists of positions.
  var lines: [[Point<Geographic>]] { lineEnds.indices.map(line) }

  /// How many positions the shortest list has; `nil` where there is none.
  var shortest: Int? {
    var start = 0
    return lineEnds.map { end in
      defer { start = end }
      return end - start
    }.min()
  }

  /// The numbers of the lists in each list of lists.
  var polygons: [Range<Int>] {
    var start = 0
    return polygonEnds.map { end in
      defer { start = end }
      return start..<end
    }
  }
}
