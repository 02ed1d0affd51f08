/// The solvers whose answers can be read.
public enum KnownSolver: String, CaseIterable, Sendable {
  /// HiGHS (Huangfu & Hall 2018).
  case highs
  /// COIN-OR branch and cut.
  case cbc
  /// GLPK's stand-alone solver.
  case glpsol

  /// The arguments of a run.
  ///
  /// - Parameters:
  ///   - model: the file of the programme, in free MPS.
  ///   - solution: the file that the solver is to write.
  ///   - options: a file of options, for the solver that takes them so.
  ///   - limit_s: seconds after which it is to stop by itself.
  public func arguments(model: String, solution: String, options: String, limit_s: Int) -> [String] {
    switch self {
    case .highs:
      ["--options_file", options, "--time_limit", "\(limit_s)", "--solution_file", solution, model]
    case .cbc: [model, "-sec", "\(limit_s)", "-solve", "-solution", solution, "-quit"]
    case .glpsol: ["--freemps", model, "--tmlim", "\(limit_s)", "--write", solution]
    }
  }

  /// What stands in the file of options: no gap is good enough.
  public var options: String { "mip_rel_gap = 0\nmip_abs_gap = 1e-6\nthreads = 1\n" }

  /// Reads the answer to a programme from the solution's file and from what the solver printed.
  public func answer(
    to model: LinearModel, solution: String, log: String, version: String
  ) -> SolverAnswer {
    let found =
      switch self {
      case .highs: highs(model, solution, log)
      case .cbc: cbc(model, solution, log)
      case .glpsol: glpsol(model, solution)
      }
    return SolverAnswer(
      solver: rawValue, version: version, status: found.status, candidates: found.candidates.sorted(),
      bound: found.cost.map(model.value(ofCost:)))
  }

  private typealias Reading = (status: SolverAnswer.Status, candidates: [Int], cost: Double?)

  private func highs(_ model: LinearModel, _ solution: String, _ log: String) -> Reading {
    let lines = solution.split(whereSeparator: \.isNewline)
    let status = lines.dropFirst().first.map(String.init) ?? ""
    let columns = lines.drop { !$0.hasPrefix("# Columns") }.prefix { !$0.hasPrefix("# Rows") }
    let chosen = columns.compactMap { candidate($0, name: 0, value: 1, model) }
    let bound = number(after: "Dual bound", in: log)
    guard !columns.isEmpty else { return (.failed, [], bound) }
    return (status == "Optimal" ? .optimal : .stopped, chosen, bound)
  }

  private func cbc(_ model: LinearModel, _ solution: String, _ log: String) -> Reading {
    let lines = solution.split(whereSeparator: \.isNewline)
    guard let first = lines.first, !first.contains("nfeasible") else { return (.failed, [], nil) }
    let isOptimal = first.hasPrefix("Optimal")
    let chosen = lines.dropFirst().compactMap { candidate($0, name: 1, value: 2, model) }
    let bound = number(after: isOptimal ? "Objective value:" : "Lower bound:", in: log)
    return (isOptimal ? .optimal : .stopped, chosen, bound)
  }

  private func glpsol(_ model: LinearModel, _ solution: String) -> Reading {
    let lines = solution.split(whereSeparator: \.isNewline).map { $0.split(separator: " ") }
    // s mip ROWS COLUMNS STATUS OBJECTIVE; then j COLUMN VALUE, columns counted from 1 as they came.
    guard let head = lines.first(where: { $0.first == "s" }), head.count == 6, head[4] != "u", head[4] != "n"
    else { return (.failed, [], nil) }
    let chosen = lines.compactMap { words -> Int? in
      guard words.count == 3, words[0] == "j", let column = Int(words[1]), let value = Double(words[2]),
        value > 0.5, column <= model.candidateCount
      else { return nil }
      return column - 1
    }
    return head[4] == "o" ? (.optimal, chosen, Double(head[5])) : (.stopped, chosen, nil)
  }

  private func candidate(_ line: Substring, name: Int, value: Int, _ model: LinearModel) -> Int? {
    // cbc marks rows and columns that are not as they should be.
    let words = line.split(separator: " ").filter { $0 != "**" }
    guard words.count > value, let number = Double(words[value]), number > 0.5 else { return nil }
    return model.candidate(named: words[name])
  }

  /// The last number that follows a label.
  private func number(after label: String, in log: String) -> Double? {
    log.split(whereSeparator: \.isNewline).last { $0.contains(label) }.flatMap { line in
      line.split(separator: " ").compactMap { Double($0) }.first
    }
  }
}
