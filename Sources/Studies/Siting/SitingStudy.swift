import Geodesy
import Shapes
import Siting
import Territories
import Topology

/// Where to open the next places, and what that would bring.
public struct SitingStudy: Sendable {
  /// What was asked.
  public let question: SitingQuestion
  /// The new places, the one that helps most first.
  public let places: [NewPlace]
  /// The territory as it is.
  public let before: AccessState
  /// The territory with the new places.
  public let after: AccessState
  /// The distance of each commune with the new places, in kilometres.
  public let distances_km: [Double]
  /// The value by the objective, valued again from exact distances: inhabitants newly within the radius; kilometres of
  /// all inhabitants; kilometres of the farthest commune; places.
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

  /// Makes the study.
  ///
  /// - Parameters:
  ///   - diagnosis: the territory and the sites that exist, all kept; its main radius is that of the question.
  ///   - question: what is asked.
  /// - Throws: ``StudiesError`` where there is no candidate or no site of the category, or what GEOS or PROJ said.
  public init(_ diagnosis: Diagnosis, _ question: SitingQuestion) throws(StudiesError) {
    let model = try SitingModel(diagnosis, question)
    let plan = model.solve(question.objective, question.count)
    let opening = Opening(
      model.helping(plan, question.objective), model, diagnosis.area.territory, question.objective)
    self.question = question
    candidateCount = model.candidates.count
    places = opening.places
    before = model.state(model.before_km)
    after = model.state(opening.distances_km)
    distances_km = opening.distances_km
    (value, bound) = model.valued(plan, question.objective, after_km: opening.distances_km)
    beyond = opening.distances_km.indices.filter { opening.distances_km[$0] > model.radius_km }
    curve = question.hasCurve ? SitingStudy.curve(model, question, plan) : []
    (keptLand, gainedLand) = try SitingStudy.land(opening.places, model, diagnosis)
  }

  /// How far the value may be from the best one, as a part of the bound.
  public var gap: Double { Plan(candidates: [], value: value, bound: bound).gap }
  /// Whether the plan is the best one, but for what distances from chords are uncertain by: five hundred-thousandths.
  public var isProven: Bool { gap <= 5e-5 }

  private static func curve(_ model: SitingModel, _ question: SitingQuestion, _ plan: Plan) -> [BudgetStep] {
    let last = question.objective == .completion ? plan.candidates.count : question.count
    let objective = question.objective == .completion ? .coverage : question.objective
    return (0...max(0, last)).map { count in
      let plan =
        count == plan.candidates.count && objective == question.objective
        ? plan : model.solve(objective, count)
      var distances_km = model.before_km
      for candidate in plan.candidates { model.open(candidate, &distances_km) }
      let (value, bound) = model.valued(plan, objective, after_km: distances_km)
      return BudgetStep(count: count, state: model.state(distances_km), value: value, bound: bound)
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
  /// Sums up distances.
  func state(_ distances_km: [Double]) -> AccessState {
    AccessState(distances_km, populations: populations, radius_km: radius_km)
  }

  /// The candidates of a plan; where it is one of coverage, without those that bring nobody within the radius.
  func helping(_ plan: Plan, _ objective: Objective) -> [Int] {
    guard objective == .coverage else { return plan.candidates }
    var distances_km = before_km
    // Ranked plans end with those that help nobody.
    return Array(
      plan.candidates.prefix { candidate in
        let nearer = nearer(candidate, than: distances_km)
        let isHelp = nearer.contains {
          distances_km[$0.place] > radius_km && $0.distance_km <= radius_km && populations[$0.place] > 0
        }
        for (place, distance_km) in nearer { distances_km[place] = distance_km }
        return isHelp
      })
  }

  /// Lowers distances to those that a candidate gives.
  func open(_ candidate: Int, _ distances_km: inout [Double]) {
    for (place, distance_km) in nearer(candidate, than: distances_km) { distances_km[place] = distance_km }
  }

  /// The value of a plan, from exact distances alone, and its bound, which the value may not pass.
  func valued(_ plan: Plan, _ objective: Objective, after_km: [Double]) -> (value: Double, bound: Double) {
    let evaluator = Evaluator(weights: populations, before: before_km, after: after_km)
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

/// The opening of new places one after the other.
private struct Opening {
  var places: [NewPlace] = []
  var distances_km: [Double]

  init(_ plan: [Int], _ model: SitingModel, _ territory: Territory, _ objective: Objective) {
    distances_km = model.before_km
    for (index, candidate) in plan.enumerated() {
      let nearer = model.nearer(candidate, than: distances_km)
      let gained = nearer.filter {
        distances_km[$0.place] > model.radius_km && $0.distance_km <= model.radius_km
      }.map(\.place)
      let saved = nearer.reduce(0) { sum, near in
        let before = distances_km[near.place]
        return sum + (before.isFinite ? (before - near.distance_km) * model.populations[near.place] : 0)
      }
      let isOfDistance = objective == .median || objective == .center
      let helped = isOfDistance ? nearer.map(\.place) : gained
      places.append(
        NewPlace(
          rank: index + 1, candidate: model.candidates[candidate],
          gained: Int(gained.reduce(0) { $0 + model.populations[$1] }), gainedCommunes: gained,
          saved_km: saved, nearerCommunes: nearer.map(\.place),
          departments: Set(helped.map { territory.communes[$0].departmentCode }).sorted()))
      for (place, distance_km) in nearer { distances_km[place] = distance_km }
    }
  }
}
