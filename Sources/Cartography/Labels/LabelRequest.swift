import Shapes

/// A label that wants a place on the page.
struct LabelRequest: Hashable, Sendable {
  var lines: [String]
  var font: Font
  var colour: Colour
  var halo: Colour
  var anchor: Point<Screen>
  var rank: Int
  var isCentred: Bool
  /// Whether the map is about the place: then the leader may cross symbols.
  var isKey = false

  /// Width of the longest line, in pixels.
  var width: Double { (lines.map(font.width).max() ?? 0) - font.tracking }
  /// Height of the lines from the top of capitals to the foot of descenders, in pixels.
  var height: Double { Double(lines.count - 1) * leading + font.size * 1.02 }
  /// From one line to the next.
  var leading: Double { font.size * 1.15 }
}

/// A label with its place.
struct PlacedLabel: Hashable, Sendable {
  var request: LabelRequest
  /// Where the text stands.
  var box: Box<Screen>
  /// How lines stand in the box: against its left, its right, or centred.
  var alignment: TextAnchor
  /// From the place to the label, where the label had to move away.
  var leader: Leader?
}

/// A line from a place to its label.
struct Leader: Hashable, Sendable {
  var from: Point<Screen>
  var to: Point<Screen>

  /// Whether the line touches a box; found by halving, to half a pixel.
  func touches(_ box: Box<Screen>) -> Bool {
    guard min(from.x, to.x) <= box.maxX, max(from.x, to.x) >= box.minX, min(from.y, to.y) <= box.maxY,
      max(from.y, to.y) >= box.minY
    else { return false }
    let steps = max(1, Int(from.distance(to: to) * 2))
    let across = Leader.part(from.x, to.x, from: box.minX, upTo: box.maxX)
    let along = Leader.part(from.y, to.y, from: box.minY, upTo: box.maxY)
    // A step more at both ends makes up for rounding.
    let first = Int(max(across.low, along.low) * Double(steps)) - 1
    let last = Int(min(across.high, along.high) * Double(steps)) + 2
    return stride(from: max(first, 0), through: min(last, steps), by: 1).contains { step in
      let share = Double(step) / Double(steps)
      return box.contains(Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share))
    }
  }

  /// Which part of the way between two coordinates lies between two others, as shares of the way.
  private static func part(
    _ start: Double, _ end: Double, from low: Double, upTo high: Double
  ) -> (low: Double, high: Double) {
    let way = end - start
    guard abs(way) > 1e-6 else { return (0, 1) }
    let (a, b) = ((low - start) / way, (high - start) / way)
    return (min(max(min(a, b), 0), 1), min(max(max(a, b), 0), 1))
  }
}

extension Font {
  /// A name in two lines at most, parted at spaces, else after hyphens; clipped where it is longer than a name.
  func wrapLabel(_ text: String, width: Double) -> [String] {
    let clipped = clip(
      String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")), width: width * 1.9)
    guard self.width(of: clipped) > width else { return [clipped] }
    let cuts = clipped.indices.filter { clipped[$0] == " " || clipped[$0] == "-" }.map {
      clipped.index(after: $0)
    }
    let halves = cuts.map { cut -> [String] in
      let head = clipped[..<cut]
      return [String(head.last == " " ? head.dropLast() : head), String(clipped[cut...])]
    }
    let longest = { (lines: [String]) in lines.map(self.width).max() ?? 0 }
    return halves.min { longest($0) < longest($1) } ?? [clipped]
  }
}
