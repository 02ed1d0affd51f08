import Shapes
public import Siting
import Territories

/// Where new places may stand.
public enum CandidateScope: Hashable, Sendable {
  /// The reference points of all communes.
  case everywhere
  /// Those of the communes of a département, by its code.
  case department(String)
  /// Those of the communes of an EPCI, by its code.
  case intercommunality(String)
  /// A list.
  case sites([Site])
}

/// What is asked: so many new places, where they may stand, and what they are to be good at.
public struct SitingQuestion: Sendable {
  /// The number of new places; no part of ``Objective/completion``, which finds it.
  public var count: Int
  /// What the plan is to be good at.
  public var objective: Objective
  /// Where new places may stand.
  public var scope: CandidateScope
  /// Only sites of this category exist for the question; all where `nil`.
  public var category: String?
  /// Whether the plans of 1, 2, … places are found too.
  public var hasCurve: Bool
  /// How long to search.
  public var effort: Effort
  /// A solver of others, which is asked too; its plan is taken where it is better, and so is its bound.
  public var solver: (@Sendable (LinearModel) -> SolverAnswer)?

  /// A question from its parts.
  public init(
    count: Int = 10, objective: Objective = .coverage, scope: CandidateScope = .everywhere,
    category: String? = nil, hasCurve: Bool = false, effort: Effort = .usual
  ) {
    self.count = count
    self.objective = objective
    self.scope = scope
    self.category = category
    self.hasCurve = hasCurve
    self.effort = effort
  }
}
