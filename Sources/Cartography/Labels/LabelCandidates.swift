import Shapes

/// A place where a label could stand.
struct LabelCandidate: Hashable, Sendable {
  var box: Box<Screen>
  var alignment: TextAnchor
  var leader: Leader?
}

extension LabelRequest {
  /// Places around a mark, best first: eight sides beside it, then twice as many ever farther off with a leader.
  ///
  /// Source of the order: Imhof, "Positioning Names on Maps", The American Cartographer 2(2), 1975.
  func places(around mark: Box<Screen>) -> [LabelCandidate] {
    let (gap, size) = (font.size * 0.28, Size(self))
    let beside = LabelRequest.sides.map { place(size, $0, of: mark, distance: gap, needsLeader: false) }
    return beside
      + [1, 2.2, 3.6, 5.2, 7, 9].flatMap { step in
        (LabelRequest.sides + LabelRequest.slants).map {
          place(size, $0, of: mark, distance: gap + font.size * step, needsLeader: true)
        }
      }
  }

  /// Places for a label that the map cannot do without: far off, its leader from the very place, whatever it crosses.
  func placesFarOff() -> [LabelCandidate] {
    let (spot, size) = (Box<Screen>(around: anchor, reach: 0.5), Size(self))
    return (2...24).flatMap { step in
      (LabelRequest.sides + LabelRequest.slants).map { side in
        var candidate = place(size, side, of: spot, distance: font.size * Double(step), needsLeader: true)
        candidate.leader?.from = anchor
        return candidate
      }
    }
  }

  /// Directions between the sides, for labels that stand off.
  private static let slants: [(x: Double, y: Double)] = [
    (1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5), (0.5, -1), (0.5, 1), (-0.5, -1), (-0.5, 1),
  ]

  /// Right, up right, down right, left, up left, down left, above, below.
  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (1, -1), (1, 1), (-1, 0), (-1, -1), (-1, 1), (0, -1), (0, 1),
  ]

  /// Width and height, measured once for all places.
  private struct Size {
    let width: Double
    let height: Double

    init(_ request: LabelRequest) { (width, height) = (request.width, request.height) }
  }

  private func place(
    _ size: Size, _ side: (x: Double, y: Double), of mark: Box<Screen>, distance: Double, needsLeader: Bool
  ) -> LabelCandidate {
    let (center, width, height) = (mark.center, size.width, size.height)
    // On the diagonal a label comes as near as beside: seven tenths of the way each way.
    let reach = side.x != 0 && side.y != 0 ? 0.7 : 1
    let dx = (mark.width / 2 * reach + distance * reach + width / 2) * side.x
    let dy = (mark.height / 2 * reach + distance * reach + height / 2) * side.y
    let y = side.x != 0 && side.y != 0 ? dy - side.y * height * 0.3 : dy
    let box = Box<Screen>(
      x: center.x + dx - width / 2, y: center.y + y - height / 2, width: width, height: height)
    let alignment: TextAnchor = side.x > 0 ? .start : side.x < 0 ? .end : .middle
    guard needsLeader else { return LabelCandidate(box: box, alignment: alignment) }
    let edge = Point<Screen>(x: box.center.x - side.x * width / 2, y: box.center.y - side.y * height / 2)
    let near =
      abs(side.x) == 1
      ? Point<Screen>(x: edge.x - side.x * 1.5, y: box.center.y)
      : Point<Screen>(x: edge.x, y: edge.y - side.y * 1.5)
    return LabelCandidate(
      box: box, alignment: alignment, leader: Leader(from: mark.exit(from: anchor, towards: near), to: near))
  }

  /// Places for the name of an area: on its middle, then ever farther from it.
  func placesOnArea() -> [LabelCandidate] {
    let size = Size(self)
    return LabelRequest.nearestSteps.map { step in
      let center = Point<Screen>(
        x: anchor.x + step.x * font.size * 1.5, y: anchor.y + step.y * font.size * 1.2)
      return LabelCandidate(
        box: Box(
          x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width, height: size.height),
        alignment: .middle)
    }
  }

  /// Four steps each way, the nearest first.
  private static let nearestSteps: [(x: Double, y: Double)] = {
    let steps = (-4...4).flatMap { y in (-4...4).map { x in (x: Double(x), y: Double(y)) } }
    let nearest = steps.enumerated().sorted { a, b in
      let (p, q) = (a.element, b.element)
      let (d, e) = (p.x * p.x + p.y * p.y, q.x * q.x + q.y * q.y)
      return d == e ? a.offset < b.offset : d < e
    }
    return nearest.map { $0.element }
  }()
}

extension Box where Space == Screen {
  /// Where the way from a point within to one outside leaves the ellipse in the box.
  fileprivate func exit(from inside: Point<Screen>, towards outside: Point<Screen>) -> Point<Screen> {
    let (dx, dy) = (outside.x - inside.x, outside.y - inside.y)
    for step in 1...40 {
      let spot = Point<Screen>(x: inside.x + dx * Double(step) / 40, y: inside.y + dy * Double(step) / 40)
      let (ex, ey) = ((spot.x - center.x) / max(width / 2, 0.1), (spot.y - center.y) / max(height / 2, 0.1))
      if ex * ex + ey * ey > 1 { return spot }
    }
    return inside
  }
}
