import Shapes
import Siting
import Territories

/// Where to open the next places, and what that would bring.
public struct SitingStudy: Sendable {
  /// Whom a study counts.
  public struct DemandSummary: Hashable, Sendable {
    /// Whether they are counted in the squares of a grid; else at the reference points of communes.
    public var isOfSquares: Bool
    /// The number of squares or communes.
    public var places: Int
    /// Their inhabitants.
    public var people: Double
    /// How squares were put together for the search; `nil` where each took part.
    public var aggregation: SquareAggregation?
  }

  /// What was asked.
  public let question: SitingQuestion
  /// Whom it is about.
  public let demand: DemandSummary
  /// The new places, the one that helps most first.
  public let places: [NewPlace]
  /// The territory as it is.
  public let before: AccessState
  /// The territory with the new places.
  public let after: AccessState
  /// In what distances are, and from where on they are too far.
  public let measure: Measure
  /// The distance of each commune as it is; `nil` where roads do not serve it.
  public let distancesBefore: [Double?]
  /// The distance of each commune with the new places; `nil` where roads do not serve it.
  public let distances: [Double?]
  /// The value by the objective, valued again from exact distances: inhabitants newly within the limit; distances
  /// of all inhabitants; the distance of the farthest place of the demand; places.
  public let value: Double
  /// No plan has a better value.
  public let bound: Double
  /// Communes that stay beyond the limit, by index.
  public let beyond: [Int]
  /// The plans of 1, 2, … places, where they were asked for.
  public let curve: [BudgetStep]
  /// The land that comes within the limit, in Lambert-93.
  public let gainedLand: MultiPolygon<Planar>
  /// The land within the limit of the sites that exist for the question, in Lambert-93.
  public let keptLand: MultiPolygon<Planar>
  /// The land of communes that roads do not serve, in Lambert-93.
  public let landLeftOut: MultiPolygon<Planar>
  /// The number of candidates.
  public let candidateCount: Int
  /// What a solver of others said; `nil` where none was asked.
  public let solver: SolverAnswer?

  /// Makes the study; with a population grid, people are counted in its squares.
  ///
  /// - Parameters:
  ///   - diagnosis: the territory and the sites that exist, all kept; its main radius is the limit in kilometres.
  ///   - question: what is asked.
  ///   - metric: in what it is asked.
  /// - Throws: ``StudiesError`` where there is no candidate or no site of the category, where roads lie elsewhere or
  ///   squares are to be timed, or what GEOS or PROJ said.
  public init(
    _ diagnosis: Diagnosis, _ question: SitingQuestion, by metric: Metric = .kilometres
  ) throws(StudiesError) {
    let model = try SitingModel(diagnosis, question, metric)
    measure = model.measure
    let (found, aggregation) = try model.solve(question.objective, question.count)
    let answer = model.ask(question.solver, question.objective, question.count)
    let plan = answer.map { model.better(found, $0, question.objective) } ?? found
    solver = answer
    var opening = Opening(model)
    before = opening.state
    distancesBefore = opening.distances(of: diagnosis.area.territory.communes.count)
    let places = opening.open(
      plan.candidates, diagnosis.area.territory, question.objective)
    self.question = question
    self.places = places
    demand = DemandSummary(
      isOfSquares: model.squares != nil, places: model.demand.count,
      people: model.demand.people.reduce(0, +), aggregation: aggregation)
    candidateCount = model.candidates.count
    after = opening.state
    let distances = opening.distances(of: diagnosis.area.territory.communes.count)
    self.distances = distances
    (value, bound) = model.valued(plan, question.objective, after: opening.people)
    beyond = distances.indices.filter { distances[$0].map { $0 > model.limit } ?? false }
    curve = question.hasCurve ? try SitingStudy.curve(model, question, plan) : []
    let land = try SitingLand(places, model, diagnosis, metric)
    (keptLand, gainedLand, landLeftOut) = (land.kept, land.gained, land.leftOut)
  }

  /// How far the value may be from the best one, as a part of the bound.
  public var gap: Double { Plan(candidates: [], value: value, bound: bound).gap }
  /// Whether the plan is the best one, but for what distances from chords are uncertain by: five hundred-thousandths.
  public var isProven: Bool { gap <= 5e-5 }

  private static func curve(
    _ model: SitingModel, _ question: SitingQuestion, _ plan: Plan
  ) throws(StudiesError) -> [BudgetStep] {
    let last = question.objective == .completion ? plan.candidates.count : question.count
    let objective = question.objective == .completion ? .coverage : question.objective
    return try (0...max(0, last)).map { (count) throws(StudiesError) in
      let plan =
        count == plan.candidates.count && objective == question.objective
        ? plan : try model.solve(objective, count).plan
      var opening = Opening(model)
      for candidate in plan.candidates { _ = opening.open(candidate) }
      let (value, bound) = model.valued(plan, objective, after: opening.people)
      return BudgetStep(count: count, state: opening.state, value: value, bound: bound)
    }
  }
}

extension SitingModel {
  /// The value of a plan, from exact distances alone, and its bound, which the value may not pass.
  func valued(_ plan: Plan, _ objective: Objective, after: [Double]) -> (value: Double, bound: Double) {
    let evaluator = Evaluator(weights: demand.people, before: demand.before, after: after)
    switch objective {
    case .coverage:
      let value = evaluator.newlyCovered(radius: limit)
      return (value, max(value, plan.bound))
    case .completion: return (Double(plan.candidates.count), plan.bound)
    case .median:
      let value = evaluator.weightedSum
      return (value, min(value, max(0, plan.bound - rounding(.median))))
    case .center:
      let value = evaluator.worst
      return (value, min(value, max(0, plan.bound - rounding(.center))))
    }
  }
}
