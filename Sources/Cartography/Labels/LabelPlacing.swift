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
  /// Where they stand, without their words.
  private var taken: [LabelCandidate] = []
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
        taken.append(place)
        placed.append(
          PlacedLabel(request: request, box: place.box, alignment: place.alignment, leader: place.leader))
      } else {
        dropped.append(request)
      }
    }
  }

  private func spotBeside(_ request: LabelRequest) -> LabelCandidate? {
    let candidates = request.places(around: mark(at: request.anchor))
    let symbols = symbols(near: candidates)
    if let free = candidates.first(where: { !$0.hides(any: symbols) && isFree($0) }) { return free }
    if request.isKey, let far = spotFarOff(request) { return far }
    // Among symbols too dense to keep off, a chief town still gets its name.
    guard request.rank == 0 else { return nil }
    return cheapest(candidates.filter(isFree), among: symbols) { _, _ in 0 }
  }

  /// The place off all symbols whose leader crosses least of them, the nearest among equals.
  private func spotFarOff(_ request: LabelRequest) -> LabelCandidate? {
    let candidates = request.placesFarOff()
    let symbols = symbols(near: candidates)
    let clear = candidates.filter { candidate in
      symbols.allSatisfy { $0.overlap(with: candidate.box) == 0 } && isFree(candidate)
    }
    return cheapest(clear, among: symbols) { place, _ in Double(place) * 0.2 }
  }

  /// What hides symbols costs more than what is a little off the middle.
  private func spotOnArea(_ request: LabelRequest) -> LabelCandidate? {
    let candidates = request.placesOnArea()
    let symbols = symbols(near: candidates)
    return cheapest(candidates.filter(isFree), among: symbols) { place, candidate in
      candidate.box.center.distance(to: request.anchor) * 0.8 + Double(place) * 1e-6
    }
  }

  /// The candidate that costs least, the first among equals: for its place, and for what it hides.
  private func cheapest(
    _ candidates: [LabelCandidate], among symbols: [Box<Screen>], _ price: (Int, LabelCandidate) -> Double
  ) -> LabelCandidate? {
    var (best, least) = (nil as LabelCandidate?, Double.infinity)
    for (place, candidate) in candidates.enumerated() {
      let price = price(place, candidate)
      guard price < least else { continue }
      let cost = candidate.overlap(with: symbols) + price
      if cost < least { (best, least) = (candidate, cost) }
    }
    return best
  }

  /// The symbols that some candidates, or their leaders, could touch.
  private func symbols(near candidates: [LabelCandidate]) -> [Box<Screen>] {
    var room = Box<Screen>()
    for candidate in candidates {
      room = room.union(candidate.box)
      if let leader = candidate.leader {
        room.add(leader.from)
        room.add(leader.to)
      }
    }
    let reach = room.enlarged(by: 1)
    return obstacles.filter(reach.intersects)
  }

  /// The place itself, or the symbols that stand on it with those that they touch.
  private func mark(at anchor: Point<Screen>) -> Box<Screen> {
    let place = Box<Screen>(around: anchor, reach: 2.5)
    let mark = obstacles.filter(place.intersects).reduce(Box(around: anchor, reach: 0.5)) { $0.union($1) }
    let touching = obstacles.filter { $0.intersects(mark) && $0.width <= mark.width }
    return touching.reduce(mark) { $0.union($1) }
  }

  private func isFree(_ candidate: LabelCandidate) -> Bool {
    let room = candidate.box.enlarged(by: 1)
    guard frame.encloses(candidate.box), !reserved.contains(where: room.intersects) else { return false }
    return taken.allSatisfy { other in
      !other.box.intersects(room) && other.leader?.touches(room) != true
        && candidate.leader?.touches(other.box.enlarged(by: 1)) != true
    }
  }
}

extension LabelCandidate {
  /// Whether a label would hide a part of some symbol, or its leader cross one.
  fileprivate func hides(any symbols: [Box<Screen>]) -> Bool {
    symbols.contains { symbol in
      symbol.overlap(with: box) > 0
        || symbol.width > 0 && leader.map { $0.touches(symbol) && !symbol.contains($0.from) } ?? false
    }
  }

  /// How much of some symbols a label would hide; a leader across one counts as its breadth.
  fileprivate func overlap(with symbols: [Box<Screen>]) -> Double {
    symbols.reduce(0) { sum, symbol in
      let isCrossed = leader.map { $0.touches(symbol) && !symbol.contains($0.from) } ?? false
      return sum + symbol.overlap(with: box) + (isCrossed ? symbol.width : 0)
    }
  }
}
