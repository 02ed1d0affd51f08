/// One of the new places of a plan, with what it brings beside those before it.
public struct NewPlace: Hashable, Sendable {
  /// 1 for the one that helps most.
  public var rank: Int
  /// Where it stands.
  public var candidate: Candidate
  /// Inhabitants that it brings within the limit.
  public var gained: Int
  /// Communes that it brings within the limit, by index.
  public var gainedCommunes: [Int]
  /// What it saves the inhabitants, one way, all together, in the unit of the study.
  public var saved: Double
  /// Communes that it is nearer to than any other place so far.
  public var nearerCommunes: [Int]
  /// The codes of the départements of the communes that it helps: those brought within the limit or, where the question
  /// is one of distance, those brought nearer.
  public var departments: [String]
}

/// Where a territory stands, before a plan or after it.
public struct AccessState: Hashable, Sendable {
  /// Inhabitants within the limit, by reference point or, with a population grid, by square.
  public var covered: Int
  /// Communes within the limit, by reference point.
  public var coveredCommunes: Int
  /// The mean distance of inhabitants, in the unit of the study; `nil` where nobody lives or no place is.
  public var mean: Double?
  /// The greatest distance of a commune, or of a square in which people live; `nil` where no place is.
  public var worst: Double?

  /// Sums up distances; infinite ones are those of a territory without places.
  init(_ distances: [Double], populations: [Double], limit: Double) {
    self.init(distances, people: populations, communes: distances, limit: limit)
  }

  /// Sums up distances of people, wherever they are counted, and of communes.
  init(_ distances: [Double], people: [Double], communes: [Double], limit: Double) {
    covered = Int(
      distances.indices.reduce(0) { $0 + (distances[$1] <= limit ? people[$1] : 0) }.rounded())
    coveredCommunes = communes.count { $0 <= limit }
    let all = people.reduce(0, +)
    let sum = zip(distances, people).reduce(0) { $0 + ($1.1 > 0 ? $1.0 * $1.1 : 0) }
    mean = all > 0 && sum.isFinite ? sum / all : nil
    worst = distances.max().flatMap { $0.isFinite ? $0 : nil }
  }
}

/// The best plan found for a number of places.
public struct BudgetStep: Hashable, Sendable {
  /// The number of places.
  public var count: Int
  /// The territory with them.
  public var state: AccessState
  /// The value by the objective, in its unit.
  public var value: Double
  /// The bound of that value.
  public var bound: Double
}
