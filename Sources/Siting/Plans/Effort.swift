/// How long solvers may go on, counted in steps and never by a clock, so that a machine's speed changes no plan.
public struct Effort: Hashable, Sendable {
  /// Steps of the subgradient method at the root.
  public var rootSteps: Int
  /// Steps at each further node.
  public var nodeSteps: Int
  /// Entries of tables that may be looked at; the tree is left open beyond.
  public var entries: Int

  /// An effort from its parts.
  public init(rootSteps: Int, nodeSteps: Int, entries: Int) {
    self.rootSteps = rootSteps
    self.nodeSteps = nodeSteps
    self.entries = entries
  }

  /// Enough for a plan and a bound within a second.
  public static let usual = Effort(rootSteps: 300, nodeSteps: 40, entries: 400_000_000)
  /// For a proof, where the case allows one in some minutes.
  public static let patient = Effort(rootSteps: 1_500, nodeSteps: 60, entries: 60_000_000_000)
}
