/// What a solver of others said of a programme.
public struct SolverAnswer: Hashable, Sendable {
  /// How it ended.
  public enum Status: String, Hashable, Sendable {
    /// The plan is the best one.
    case optimal = "optimal"
    /// The time was over; the plan is the best so far.
    case stopped = "interrompu"
    /// No plan came back.
    case failed = "sans-reponse"
  }

  /// The solver: `highs`, `cbc`, `glpsol`.
  public var solver: String
  /// Its version as it says it.
  public var version: String
  /// How it ended.
  public var status: Status
  /// The chosen candidates, ascending.
  public var candidates: [Int]
  /// No plan has a better value; `nil` where it did not say.
  public var bound: Double?

  /// An answer from its parts.
  public init(solver: String, version: String, status: Status, candidates: [Int], bound: Double?) {
    self.solver = solver
    self.version = version
    self.status = status
    self.candidates = candidates
    self.bound = bound
  }
}
