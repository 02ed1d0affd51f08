import Testing

@testable import Siting

/// Programmes for solvers of others, and what these answer.
@Suite struct LinearModelTests {
  private let sets = CoverSets([[0, 1], [1], []], weights: [5, 2.5])

  @Test func aCoverIsWrittenAsItIs() {
    let text = String(decoding: sets.coverageModel(1).mps, as: UTF8.self)
    #expect(
      text == """
        NAME maillage FREE
        ROWS
         N c
         L r0
         L r1
         L r2
        COLUMNS
         M0 'MARKER' 'INTORG'
         x0 r0 1
         x0 r1 -1
         x0 r2 -1
         x1 r0 1
         x1 r2 -1
         x2 r0 1
         M1 'MARKER' 'INTEND'
         x3 c -5.0
         x3 r1 1
         x4 c -2.5
         x4 r2 1
        RHS
         b r0 1.0
        BOUNDS
         UP d x0 1
         UP d x1 1
         UP d x2 1
         UP d x3 1
         UP d x4 1
        ENDATA

        """)
  }

  /// The least cost of a programme over all choices of candidates, each other column set as it pays.
  private func least(_ model: LinearModel, chosen: Set<Int>) -> Double? {
    var sums = model.rows.map { _ in 0.0 }
    for candidate in chosen {
      for entry in model.columns[candidate].entries { sums[entry.row] += entry.coefficient }
    }
    var cost = chosen.reduce(0) { $0 + model.columns[$1].cost }
    let others = model.columns.dropFirst(model.candidateCount).sorted { $0.cost < $1.cost }
    for column in others where column.cost < 0 {
      guard column.entries.allSatisfy({ sums[$0.row] + $0.coefficient <= model.rows[$0.row].limit }) else {
        continue
      }
      for entry in column.entries { sums[entry.row] += entry.coefficient }
      cost += column.cost
    }
    let isAllowed = zip(model.rows, sums).allSatisfy { $0.sense == .atMost ? $1 <= $0.limit : $1 >= $0.limit }
    return isAllowed ? cost : nil
  }

  @Test(arguments: UInt64(1)...12) func theProgrammesBestIsThatOfTheQuestion(_ seed: UInt64) throws {
    let scene = Scene(seed: seed, demands: 10, candidates: 7)
    let plans = (0..<128).map { bits in Set((0..<7).filter { bits & (1 << $0) != 0 }) }
    func best(_ model: LinearModel) -> Double? {
      plans.compactMap { least(model, chosen: $0) }.min().map(model.value(ofCost:))
    }
    #expect(best(scene.sets.coverageModel(2)) == scene.sets.maximalCover(2).value)
    #expect(best(scene.sets.completionModel()) == scene.sets.fewestCover().plan.value)
    if let model = scene.table.medianModel(2), let least = best(model) {
      let ours = scene.table.median(2).value
      #expect(abs(least - ours) <= 1e-5 * ours)
    }
  }

  @Test func answersAreReadAsEachSolverWritesThem() {
    let model = sets.coverageModel(1)
    let highs = KnownSolver.highs.answer(
      to: model,
      solution:
        "Model status\nOptimal\n\n# Primal solution values\nFeasible\nObjective -7.5\n# Columns 5\nx0 1\nx1 0\nx2 0\nx3 1\nx4 1\n# Rows 3\nr0 1\n",
      log: "  Primal bound  -7.5\n  Dual bound        -7.5\n", version: "1")
    let cbc = KnownSolver.cbc.answer(
      to: model, solution: "Optimal - objective value -7.5\n  0 x0   1   0\n** 3 x3  1  -5\n",
      log: "Result - Optimal solution found\n\nObjective value:                -7.50000000\n", version: "1")
    let glpsol = KnownSolver.glpsol.answer(
      to: model, solution: "c x\ns mip 3 5 o -7.5\ni 1 1\nj 1 1\nj 2 0\nj 3 0\nj 4 1\nj 5 1\ne o f\n",
      log: "",
      version: "1")
    for answer in [highs, cbc, glpsol] {
      #expect(
        answer.status == .optimal && answer.candidates == [0] && answer.bound == 7.5, "\(answer.solver)")
    }
    let late = KnownSolver.cbc.answer(
      to: model, solution: "Stopped on time - objective value -5\n 0 x0 0.9999 0\n",
      log: "Lower bound:                    -8.25\n", version: "1")
    #expect(late.status == .stopped && late.candidates == [0] && late.bound == 8.25)
    let cut = KnownSolver.glpsol.answer(
      to: model, solution: "s mip 3 5 f -5\nj 2 1\n", log: "", version: "1")
    #expect(cut.status == .stopped && cut.candidates == [1] && cut.bound == nil)
  }

  @Test(arguments: KnownSolver.allCases) func whatIsNoAnswerIsNone(_ solver: KnownSolver) {
    for text in ["", "Infeasible", "s mip 1 1 u 0", "Model status\nInfeasible\n", "\u{0}\n\n"] {
      let answer = solver.answer(to: sets.coverageModel(1), solution: text, log: text, version: "")
      #expect(answer.candidates.isEmpty && answer.bound == nil && answer.status != .optimal, "\(text)")
    }
  }
}
