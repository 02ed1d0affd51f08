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
    return (0...steps).contains { step in
      let share = Double(step) / Double(steps)
      return box.contains(Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share))
    }
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
