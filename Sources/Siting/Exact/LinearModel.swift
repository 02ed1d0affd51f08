/// A siting problem as a linear programme in which some columns are 0 or 1, for solvers of others.
///
/// Columns come candidates first: column `j` says whether candidate `j` is chosen.
public struct LinearModel: Sendable {
  /// How a row is bounded, as MPS says it.
  enum Sense: String, Sendable { case atMost = "L", atLeast = "G" }

  /// One bound on a sum.
  struct Row: Sendable {
    var sense: Sense
    var limit: Double
  }

  /// One variable, between 0 and 1.
  struct Column: Sendable {
    var cost: Double
    var isWhole: Bool
    var entries: [(row: Int, coefficient: Double)] = []
  }

  /// The number of candidates.
  public let candidateCount: Int
  var rows: [Row] = []
  var columns: [Column]
  /// The value of a plan is this plus the sign times the programme's cost.
  private let offset: Double
  private let sign: Double

  /// A programme whose candidates cost nothing or 1 each, and stand in no row yet.
  init(candidateCount: Int, opening: Double, offset: Double, sign: Double) {
    self.candidateCount = candidateCount
    (self.offset, self.sign) = (offset, sign)
    columns = (0..<candidateCount).map { _ in Column(cost: opening, isWhole: true) }
  }

  /// Adds a row and returns its number.
  mutating func addRow(_ sense: Sense, _ limit: Double) -> Int {
    rows.append(Row(sense: sense, limit: limit))
    return rows.count - 1
  }

  /// Chooses so many candidates at most.
  mutating func limit(to count: Int) {
    let row = addRow(.atMost, Double(count))
    for candidate in 0..<candidateCount { columns[candidate].entries.append((row, 1)) }
  }

  /// What a cost of the programme is as a value of the question.
  public func value(ofCost cost: Double) -> Double { offset + sign * cost }
}

extension CoverSets {
  /// The maximal covering problem: a demand counts where one of its candidates is chosen.
  public func coverageModel(_ count: Int) -> LinearModel {
    var model = LinearModel(candidateCount: candidateCount, opening: 0, offset: 0, sign: -1)
    model.limit(to: count)
    let rows = weights.indices.map { weights[$0] > 0 ? model.addRow(.atMost, 0) : -1 }
    for candidate in 0..<candidateCount {
      for demand in covered(by: candidate) where rows[demand] >= 0 {
        model.columns[candidate].entries.append((rows[demand], -1))
      }
    }
    for demand in weights.indices where rows[demand] >= 0 {
      model.columns.append(
        LinearModel.Column(cost: -weights[demand], isWhole: false, entries: [(rows[demand], 1)]))
    }
    return model
  }

  /// The set covering problem: every demand that can be covered is.
  public func completionModel() -> LinearModel {
    var model = LinearModel(candidateCount: candidateCount, opening: 1, offset: 0, sign: 1)
    var rows = [Int](repeating: -1, count: weights.count)
    for candidate in 0..<candidateCount {
      for demand in covered(by: candidate) {
        if rows[demand] < 0 { rows[demand] = model.addRow(.atLeast, 1) }
        model.columns[candidate].entries.append((rows[demand], 1))
      }
    }
    return model
  }
}

extension CostTable {
  /// The p-median problem; `nil` where so many candidates are nearer than a site that no solver would take it.
  public func medianModel(_ count: Int) -> LinearModel? { NearCosts(self)?.medianModel(count) }
}

extension NearCosts {
  /// The p-median problem, in which a demand may go to a chosen candidate that costs it less than now.
  public func medianModel(_ count: Int) -> LinearModel {
    var model = LinearModel(
      candidateCount: candidateCount, opening: 0, offset: caps.reduce(0, +), sign: 1)
    model.limit(to: count)
    let once = caps.map { _ in model.addRow(.atMost, 1) }
    for candidate in 0..<candidateCount {
      visit(candidate) { demand, cost in
        let link = model.addRow(.atMost, 0)
        model.columns[candidate].entries.append((link, -1))
        model.columns.append(
          LinearModel.Column(
            cost: cost - caps[demand], isWhole: false, entries: [(once[demand], 1), (link, 1)]))
      }
    }
    return model
  }
}
