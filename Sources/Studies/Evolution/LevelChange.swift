import Territories

/// What changes at one level; inhabitants are counted by reference point.
public struct LevelChange: Hashable, Sendable {
  /// The official code; none for the territory.
  public var code: String
  /// The name; none for the territory.
  public var name: String
  /// Inhabitants who are counted.
  public var population = 0
  /// Inhabitants of communes that roads do not serve.
  public var leftOut = 0
  /// Inhabitants within the limit before.
  public var coveredBefore = 0
  /// Inhabitants within the limit after.
  public var coveredAfter = 0
  /// Inhabitants who are newly within the limit.
  public var gained = 0
  /// Inhabitants who no longer are.
  public var lost = 0
  /// Inhabitants whose nearest place is nearer than before.
  public var nearer = 0
  /// Inhabitants whose nearest place is farther than before.
  public var farther = 0
  /// The ways of all inhabitants before, one way, in the unit of the study.
  public var sumBefore = 0.0
  /// The ways of all inhabitants after, one way, in the unit of the study.
  public var sumAfter = 0.0

  /// The mean distance before; `nil` where nobody is counted.
  public var meanBefore: Double? { population > 0 ? sumBefore / Double(population) : nil }
  /// The mean distance after; `nil` where nobody is counted.
  public var meanAfter: Double? { population > 0 ? sumAfter / Double(population) : nil }

  init(_ commune: Commune, before: Double?, after: Double?, _ measure: Measure) {
    (code, name) = (commune.code, commune.name)
    let people = commune.population ?? 0
    guard let before, let after else {
      leftOut = people
      return
    }
    population = people
    let (was, isNow) = (before <= measure.limit, after <= measure.limit)
    coveredBefore = was ? people : 0
    coveredAfter = isNow ? people : 0
    gained = !was && isNow ? people : 0
    lost = was && !isNow ? people : 0
    nearer = after < before - measure.least ? people : 0
    farther = after > before + measure.least ? people : 0
    sumBefore = before * Double(people)
    sumAfter = after * Double(people)
  }

  init(code: String, name: String, of parts: [LevelChange]) {
    (self.code, self.name) = (code, name)
    for part in parts { add(part) }
  }

  private mutating func add(_ part: LevelChange) {
    population += part.population
    leftOut += part.leftOut
    coveredBefore += part.coveredBefore
    coveredAfter += part.coveredAfter
    gained += part.gained
    lost += part.lost
    nearer += part.nearer
    farther += part.farther
    sumBefore += part.sumBefore
    sumAfter += part.sumAfter
  }
}

extension Measure {
  /// Under this nothing has changed: a metre, for positions in files are rounded to a decimetre, or a second.
  fileprivate var least: Double { isOfTime ? 1.0 / 60 : 1e-3 }
}
