import Shapes

/// Writes rings and lines as compact path data: whole tenths of a pixel, relative commands.
struct PathPen {
  private(set) var text = ByteText()
  private var at = GridPoint(x: 0, y: 0)
  private var command: UInt8 = 0

  /// Whether nothing has been drawn.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// Draws the visible part of a surface; outer rings turn one way and holes the other, so that the non-zero
  /// rule fills a merged path rightly.
  mutating func add(_ surface: MultiPolygon<Planar>, fit: Fit) {
    for polygon in surface.polygons {
      guard let outer = PathPen.ring(polygon.exterior, fit) else { continue }
      add(outer.turning(positive: true))
      for hole in polygon.holes {
        if let inner = PathPen.ring(hole, fit) { add(inner.turning(positive: false)) }
      }
    }
  }

  /// A ring on the page, cut to the frame with some pixels about; `nil` where nothing would be seen.
  private static func ring(_ ring: Ring<Planar>, _ fit: Fit) -> GridRing? {
    let window = fit.frame.enlarged(by: 12)
    let positions = ring.points.filter(\.isFinite).map(fit.position)
    let box = Box(around: positions)
    guard window.intersects(box) else { return nil }
    let grid = GridRing(window.encloses(box) ? positions : window.clip(positions))
    return grid.isVisible ? grid : nil
  }

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
    let positions = line.points.filter(\.isFinite).map(fit.position)
    guard fit.frame.enlarged(by: 12).intersects(Box(around: positions)), let first = positions.first else {
      return
    }
    begin(at: GridPoint(first))
    for position in positions.dropFirst() { self.line(to: GridPoint(position)) }
  }

  private mutating func begin(at point: GridPoint) {
    // The first relative move of a path counts from the origin; pairs after it are relative lines.
    write(UInt8(ascii: "m"), point.x - at.x, point.y - at.y)
    command = UInt8(ascii: "l")
    at = point
  }

  private mutating func line(to point: GridPoint) {
    let (dx, dy) = (point.x - at.x, point.y - at.y)
    at = point
    if dx == 0, dy == 0 { return }
    if dy == 0 { return write(UInt8(ascii: "h"), dx) }
    if dx == 0 { return write(UInt8(ascii: "v"), dy) }
    write(UInt8(ascii: "l"), dx, dy)
  }

  /// Writes a command, its letter left out where it repeats; a minus sign parts numbers by itself.
  private mutating func write(_ letter: UInt8, _ numbers: Int...) {
    var needsSpace = command == letter
    if !needsSpace { text.append(byte: letter) }
    command = letter
    for number in numbers {
      if needsSpace, number >= 0 { text.append(byte: UInt8(ascii: " ")) }
      text.append(integer: number)
      needsSpace = true
    }
  }
}
