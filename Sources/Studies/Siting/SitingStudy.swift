import Geodesy
import Shapes
import Siting
import Territories
import Topology

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
  /// The distance of each commune with the new places, in kilometres.
  public let distances_km: [Double]
  /// The value by the objective, valued again from exact distances: inhabitants newly within the radius; kilometres of
  /// all inhabitants; kilometres of the farthest place of the demand; places.
  public let value: Double
  /// No plan has a better value.
  public let bound: Double
  /// Communes that stay beyond the radius, by index.
  public let beyond: [Int]
  /// The plans of 1, 2, … places, where they were asked for.
  public let curve: [BudgetStep]
  /// The land that comes within the radius, in Lambert-93.
  public let gainedLand: MultiPolygon<Planar>
  /// The land within the radius of the sites that exist for the question, in Lambert-93.
  public let keptLand: MultiPolygon<Planar>
  /// The number of candidates.
  public let candidateCount: Int
  /// What a solver of others said; `nil` where none was asked.
  public let solver: SolverAnswer?

  /// Makes the study; with a population grid, people are counted in its squares.
  ///
  /// - Parameters:
  ///   - diagnosis: the territory and the sites that exist, all kept; its main radius is that of the question.
  ///   - question: what is asked.
  /// - Throws: ``StudiesError`` where there is no candidate or no site of the category, or what GEOS or PROJ said.
  public init(_ diagnosis: Diagnosis, _ question: SitingQuestion) throws(StudiesError) {
    let model = try SitingModel(diagnosis, question)
    let (found, aggregation) = try model.solve(question.objective, question.count)
    let answer = model.ask(question.solver, question.objective, question.count)
    let plan = answer.map { model.better(found, $0, question.objective) } ?? found
    solver = answer
    var opening = Opening(model)
    before = opening.state
    let places = opening.open(
      plan.candidates, diagnosis.area.territory, question.objective)
    self.question = question
    self.places = places
    demand = DemandSummary(
      isOfSquares: model.squares != nil, places: model.demand.count,
      people: model.demand.people.reduce(0, +), aggregation: aggregation)
    candidateCount = model.candidates.count
    after = opening.state
    distances_km = opening.communes_km
    (value, bound) = model.valued(plan, question.objective, after_km: opening.people_km)
    beyond = opening.communes_km.indices.filter { opening.communes_km[$0] > model.radius_km }
    curve = question.hasCurve ? try SitingStudy.curve(model, question, plan) : []
    (keptLand, gainedLand) = try SitingStudy.land(places, model, diagnosis)
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
      let (value, bound) = model.valued(plan, objective, after_km: opening.people_km)
      return BudgetStep(count: count, state: opening.state, value: value, bound: bound)
    }
  }

  /// What the sites that exist cover, and what the new places cover beside it.
  private static func land(
    _ places: [NewPlace], _ model: SitingModel, _ diagnosis: Diagnosis
  ) throws(StudiesError) -> (kept: MultiPolygon<Planar>, gained: MultiPolygon<Planar>) {
    let radii_km = [model.radius_km]
    let area = diagnosis.area
    let old = try model.existing.map { (positions) throws(StudiesError) in
      try Discs.draw(around: positions, radii_km: radii_km, reaching: area.box)[0].union
    }
    let new = try Discs.draw(around: places.map(\.candidate.position), radii_km: radii_km, reaching: area.box)
    return try doors {
      let beyond =
        try old.map { try Overlay.difference([area.outline], minus: $0).first ?? MultiPolygon() }
        ?? diagnosis.beyond[diagnosis.parameters.mainIndex]
      let kept = try Overlay.difference([area.outline], minus: beyond).first ?? MultiPolygon()
      return (kept, try Overlay.intersection(of: new[0].union, and: beyond))
    }
  }
}

extension SitingModel {
  /// The value of a plan, from exact distances alone, and its bound, which the value may not pass.
  func valued(_ plan: Plan, _ objective: Objective, after_km: [Double]) -> (value: Double, bound: Double) {
    let evaluator = Evaluator(weights: demand.people, before: demand.before_km, after: after_km)
    switch objective {
    case .coverage:
      let value = evaluator.newlyCovered(radius: radius_km)
      return (value, max(value, plan.bound))
    case .completion: return (Double(plan.candidates.count), plan.bound)
    case .median:
      let value = evaluator.weightedSum
      return (value, min(value, max(0, plan.bound - rounding_km(.median))))
    case .center:
      let value = evaluator.worst
      return (value, min(value, max(0, plan.bound - rounding_km(.center))))
    }
  }
}
