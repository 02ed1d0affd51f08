/// One of the new places of a plan, with what it brings beside those before it.
public struct NewPlace: Hashable, Sendable {
  /// 1 for the one that helps most.
  public var rank: Int
  /// Where it stands.
  public var candidate: Candidate
  /// Inhabitants that it brings within the radius.
  public var gained: Int
  /// Communes that it brings within the radius.
  public var gainedCommunes: [Int]
  /// Kilometres that it saves the inhabitants, one way, all together.
  public var saved_km: Double
  /// Communes that it is nearer to than any other place so far.
  public var nearerCommunes: [Int]
  /// The codes of the départements of the communes that it helps: those brought within the radius or, where the question
  /// is one of distance, those brought nearer.
  public var departments: [String]
}

/// Where a territory stands, before a plan or after it.
public struct AccessState: Hashable, Sendable {
  /// Inhabitants within the radius, by reference point or, with a population grid, by square.
  public var covered: Int
  /// Communes within the radius, by reference point.
  public var coveredCommunes: Int
  /// The mean distance of inhabitants, in kilometres; `nil` where nobody lives or no place is.
  public var mean_km: Double?
  /// The greatest distance of a commune, or of a square in which people live, in kilometres; `nil` where no place is.
  public var worst_km: Double?

  /// Sums up distances; infinite ones are those of a territory without places.
  init(_ distances_km: [Double], populations: [Double], radius_km: Double) {
    self.init(distances_km, people: populations, communes_km: distances_km, radius_km: radius_km)
  }

  /// Sums up distances of people, wherever they are counted, and of communes.
  init(_ people_km: [Double], people: [Double], communes_km: [Double], radius_km: Double) {
    covered = Int(
      people_km.indices.reduce(0) { $0 + (people_km[$1] <= radius_km ? people[$1] : 0) }.rounded())
    coveredCommunes = communes_km.count { $0 <= radius_km }
    let all = people.reduce(0, +)
    let sum = zip(people_km, people).reduce(0) { $0 + ($1.1 > 0 ? $1.0 * $1.1 : 0) }
    mean_km = all > 0 && sum.isFinite ? sum / all : nil
    worst_km = people_km.max().flatMap { $0.isFinite ? $0 : nil }
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
