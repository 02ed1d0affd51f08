import Shapes

/// Writes rings and lines as compact path data: whole tenths of a pixel, relative commands.
struct PathPen: Sendable {
  private(set) var text = ByteText()
  private var at = GridPoint(x: 0, y: 0)
  private var command: UInt8 = 0

  /// Nothing drawn.
  init() {}

  /// The thinned lines of rings, those that two share once.
  init(linesOf rings: [GridRing]) { for line in Thinning.lines(rings) { add(line) } }

  /// Rings, thinned.
  init(areasOf rings: [GridRing]) { for ring in Thinning.thinned([rings])[0] { add(ring) } }

  /// Whether nothing has been drawn.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// Draws a closed line.
  mutating func add(_ ring: GridRing) {
    guard let first = ring.points.first else { return }
    begin(at: first)
    for point in ring.points.dropFirst() { line(to: point) }
    text.append(byte: UInt8(ascii: "z"))
    (at, command) = (first, 0)
  }

  /// Draws an open line, left out where it stays beside the frame.
  mutating func add(_ line: Polyline<Planar>, fit: Fit) {
    let positions = line.points.filter { $0.isFinite }.map(fit.position)
    if fit.frame.enlarged(by: 12).intersects(Box(around: positions)) { add(positions.map { GridPoint($0) }) }
  }

  /// Draws an open line.
  mutating func add(_ line: [GridPoint]) {
    guard let first = line.first else { return }
    begin(at: first)
    for point in line.dropFirst() { self.line(to: point) }
  }

  private mutating func begin(at point: GridPoint) {
    // The first relative move of a path counts from the origin; pairs after it are relative lines.
    write(UInt8(ascii: "m"), point.x - at.x)
    write(next: point.y - at.y)
    command = UInt8(ascii: "l")
    at = point
  }

  private mutating func line(to point: GridPoint) {
    let (dx, dy) = (point.x - at.x, point.y - at.y)
    at = point
    if dx == 0, dy == 0 { return }
    if dy == 0 { return write(UInt8(ascii: "h"), dx) }
    if dx == 0 { return write(UInt8(ascii: "v"), dy) }
    write(UInt8(ascii: "l"), dx)
    write(next: dy)
  }

  /// Writes a command, its letter left out where it repeats; a minus sign parts numbers by itself.
  private mutating func write(_ letter: UInt8, _ number: Int) {
    if command == letter { return write(next: number) }
    text.append(byte: letter)
    command = letter
    text.append(integer: number)
  }

  /// Writes a number after another one.
  private mutating func write(next number: Int) {
    if number >= 0 { text.append(byte: UInt8(ascii: " ")) }
    text.append(integer: number)
  }
}
