import Shapes

/// Gives each label the best place that is left: by rank, then in the order given.
///
/// Greedy and deterministic. No placed label overlaps another or leaves the frame; labels of places keep off
/// symbols as well, names of areas do so where they can.
struct LabelPlacing: Sendable {
  let frame: Box<Screen>
  let obstacles: [Box<Screen>]
  /// Where no label may stand at all: what is laid over the map.
  let reserved: [Box<Screen>]
  private(set) var placed: [PlacedLabel] = []
  /// Labels for which no place was left.
  private(set) var dropped: [LabelRequest] = []

  init(
    _ requests: [LabelRequest], obstacles: [Box<Screen>], reserved: [Box<Screen>] = [], frame: Box<Screen>
  ) {
    self.reserved = reserved
    self.frame = frame.enlarged(by: -3)
    self.obstacles = obstacles
    let order = requests.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    for (_, request) in order where !request.lines.joined().isEmpty {
      if let place = request.isCentred ? spotOnArea(request) : spotBeside(request) {
        placed.append(
          PlacedLabel(request: request, box: place.box, alignment: place.alignment, leader: place.leader))
      } else {
        dropped.append(request)
      }
    }
  }

  private func spotBeside(_ request: LabelRequest) -> LabelCandidate? {
    let candidates = request.places(around: mark(at: request.anchor))
    if let free = candidates.first(where: { isFree($0) && symbolOverlap($0) == 0 }) { return free }
    if request.isKey, let far = spotFarOff(request) { return far }
    // Among symbols too dense to keep off, a chief town still gets its name.
    guard request.rank == 0 else { return nil }
    return candidates.filter(isFree).enumerated()
      .min { (symbolOverlap($0.element), $0.offset) < (symbolOverlap($1.element), $1.offset) }?.element
  }

  /// The place off all symbols whose leader crosses least of them, the nearest among equals.
  private func spotFarOff(_ request: LabelRequest) -> LabelCandidate? {
    let clear = request.placesFarOff().filter { candidate in
      isFree(candidate) && obstacles.allSatisfy { $0.overlap(with: candidate.box) == 0 }
    }
    return clear.enumerated().min {
      (symbolOverlap($0.element) + Double($0.offset) * 0.2)
        < (symbolOverlap($1.element) + Double($1.offset) * 0.2)
    }?.element
  }

  private func spotOnArea(_ request: LabelRequest) -> LabelCandidate? {
    request.placesOnArea().filter(isFree).enumerated()
      .min { cost($0, request) < cost($1, request) }?.element
  }

  /// What hides symbols costs more than what is a little off the middle.
  private func cost(_ candidate: (offset: Int, element: LabelCandidate), _ request: LabelRequest) -> Double {
    symbolOverlap(candidate.element) + candidate.element.box.center.distance(to: request.anchor) * 0.8
      + Double(candidate.offset) * 1e-6
  }

  /// The place itself, or the symbols that stand on it with those that they touch.
  private func mark(at anchor: Point<Screen>) -> Box<Screen> {
    let place = Box<Screen>(around: anchor, reach: 2.5)
    let mark = obstacles.filter(place.intersects).reduce(Box(around: anchor, reach: 0.5)) { $0.union($1) }
    let touching = obstacles.filter { $0.intersects(mark) && $0.width <= mark.width }
    return touching.reduce(mark) { $0.union($1) }
  }

  /// How much of the symbols a label would hide; a leader across one counts as its breadth.
  private func symbolOverlap(_ candidate: LabelCandidate) -> Double {
    obstacles.reduce(0) { sum, symbol in
      let isCrossed = candidate.leader.map { $0.touches(symbol) && !symbol.contains($0.from) } ?? false
      return sum + symbol.overlap(with: candidate.box) + (isCrossed ? symbol.width : 0)
    }
  }

  private func isFree(_ candidate: LabelCandidate) -> Bool {
    let room = candidate.box.enlarged(by: 1)
    guard frame.encloses(candidate.box), !reserved.contains(where: room.intersects) else { return false }
    return placed.allSatisfy { other in
      !other.box.intersects(room) && other.leader?.touches(room) != true
        && candidate.leader?.touches(other.box.enlarged(by: 1)) != true
    }
  }
}
