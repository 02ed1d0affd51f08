import Shapes

/// Members that stand within a symbol of each other, gathered into one symbol for each category.
struct DotStacks: Sendable {
  /// The members of one category at one place.
  struct Stack: Hashable, Sendable {
    /// Where the members are.
    var home: Point<Screen>
    /// Where the symbol is drawn, a few pixels from there at most beyond what packing needs.
    var center: Point<Screen>
    var symbol: Symbol
    var count: Int
  }

  private(set) var stacks: [Stack] = []

  /// Gathers members.
  ///
  /// - Parameters:
  ///   - members: position on the page and category, in an order that settles ties.
  ///   - scale: the categories.
  ///   - radius: of the symbol of one member, in pixels.
  init(_ members: [(Point<Screen>, String)], scale: CategoryScale, radius: Double) {
    for place in DotStacks.merged(DotStacks.places(members, reach: radius * 1.1), radius: radius) {
      let stacks = scale.entries.compactMap { entry -> Stack? in
        let count = place.names.count { $0 == entry.name }
        guard count > 0 else { return nil }
        let symbol = Symbol(entry.shape, colour: entry.colour, radius: radius * Double(count).squareRoot())
        return Stack(home: place.middle, center: place.middle, symbol: symbol, count: count)
      }
      self.stacks += DotStacks.packed(stacks)
    }
    separate(most: radius * 1.3)
  }

  /// A place with the members gathered at it.
  private struct Place {
    var seed: Point<Screen>
    var sum: Point<Screen>
    var names: [String]
    var middle: Point<Screen> { Point(x: sum.x / Double(names.count), y: sum.y / Double(names.count)) }

    mutating func take(_ other: Place) {
      sum = Point(x: sum.x + other.sum.x, y: sum.y + other.sum.y)
      names += other.names
    }
  }

  /// Each member joins the first place within reach, or founds one.
  private static func places(_ members: [(Point<Screen>, String)], reach: Double) -> [Place] {
    var places: [Place] = []
    for (point, name) in members {
      if let index = places.firstIndex(where: { $0.seed.distance(to: point) <= reach }) {
        places[index].sum = Point(x: places[index].sum.x + point.x, y: places[index].sum.y + point.y)
        places[index].names.append(name)
      } else {
        places.append(Place(seed: point, sum: point, names: [name]))
      }
    }
    return places
  }

  /// Places whose middle another's symbol would hide join it, until none does.
  private static func merged(_ places: [Place], radius: Double) -> [Place] {
    var places = places.enumerated().sorted {
      ($1.element.names.count, $0.offset) < ($0.element.names.count, $1.offset)
    }.map(\.element)
    var index = 0
    while index < places.count {
      let reach = radius * (Double(places[index].names.count).squareRoot() + 0.6)
      let middle = places[index].middle
      if let other = places.indices.dropFirst(index + 1).first(where: {
        places[$0].middle.distance(to: middle) < reach
      }) {
        places[index].take(places.remove(at: other))
        index = 0
      } else {
        index += 1
      }
    }
    return places
  }

  /// Sets the symbols of one place side by side, the largest in the middle.
  private static func packed(_ stacks: [Stack]) -> [Stack] {
    var packed: [Stack] = []
    for var stack in stacks.sorted(by: largestFirst) {
      stack.center = freeSpot(for: stack, among: packed)
      packed.append(stack)
    }
    return packed
  }

  private static func freeSpot(for stack: Stack, among packed: [Stack]) -> Point<Screen> {
    guard let first = packed.first else { return stack.home }
    let away = first.symbol.radius + stack.symbol.radius + 0.5
    for ring in 0..<4 {
      for turn in 0..<16 {
        let (dx, dy) = directions[turn]
        let reach = away + Double(ring) * stack.symbol.radius
        let spot = Point<Screen>(x: first.center.x + dx * reach, y: first.center.y + dy * reach)
        let isFree = packed.allSatisfy {
          $0.center.distance(to: spot) >= $0.symbol.radius + stack.symbol.radius
        }
        if isFree { return spot }
      }
    }
    return stack.home
  }

  /// Sixteen directions, east first, then turn by turn.
  private static let directions: [(Double, Double)] = {
    let quarter = [(1.0, 0.0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924)]
    return quarter + quarter.map { (-$0.1, $0.0) } + quarter.map { (-$0.0, -$0.1) }
      + quarter.map { ($0.1, -$0.0) }
  }()

  static func largestFirst(_ a: Stack, _ b: Stack) -> Bool {
    if a.count != b.count { return a.count > b.count }
    return a.home.x != b.home.x ? a.home.x < b.home.x : a.home.y < b.home.y
  }

  /// Pushes symbols that overlap apart, each by some pixels from where it stood at most.
  private mutating func separate(most: Double) {
    guard stacks.count <= 1500 else { return }
    let start = stacks.map(\.center)
    for _ in 0..<12 {
      for first in stacks.indices {
        for second in stacks.indices.dropFirst(first + 1) { push(first, second) }
      }
      for index in stacks.indices {
        stacks[index].center = stacks[index].center.kept(within: most, of: start[index])
      }
    }
  }

  private mutating func push(_ first: Int, _ second: Int) {
    let (a, b) = (stacks[first].center, stacks[second].center)
    let wanted = stacks[first].symbol.radius + stacks[second].symbol.radius
    guard abs(a.x - b.x) < wanted, abs(a.y - b.y) < wanted else { return }
    let distance = a.distance(to: b)
    guard distance < wanted else { return }
    let (dx, dy) = distance > 1e-9 ? ((b.x - a.x) / distance, (b.y - a.y) / distance) : (1, 0)
    let step = (wanted - distance) / 2
    stacks[first].center = Point(x: a.x - dx * step, y: a.y - dy * step)
    stacks[second].center = Point(x: b.x + dx * step, y: b.y + dy * step)
  }
}

extension Point where Space == Screen {
  /// Distance in pixels.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  /// The nearest point that is no farther from a home than so many pixels.
  func kept(within most: Double, of home: Point) -> Point {
    let distance = distance(to: home)
    guard distance > most else { return self }
    return Point(
      x: home.x + (x - home.x) * most / distance, y: home.y + (y - home.y) * most / distance)
  }
}
