import Roads
import Shapes
import Siting
import Territories

/// A question as solvers take it: people at the reference points of communes or, with a grid, in its squares.
struct SitingModel {
  let candidates: [Candidate]
  /// In what distances are.
  let measure: Measure
  /// The positions of the sites that exist for the question.
  let existing: [Point<Geographic>]
  /// The communes, which are counted in any case; in minutes those that roads serve.
  let communes: any Demand
  /// The squares of a grid.
  let squares: CrowDemand?
  private let corners: [GridSquare]
  private let effort: Effort

  init(
    _ diagnosis: Diagnosis, _ question: SitingQuestion, _ metric: Metric = .kilometres
  ) throws(StudiesError) {
    let all = try Candidate.candidates(question.scope, in: diagnosis.area)
    effort = question.effort
    let sites = diagnosis.places.sites
    let kept = sites.indices.filter { question.category == nil || sites[$0].category == question.category }
    guard !kept.isEmpty else { throw .unknownCategory(question.category ?? "") }
    existing = question.category == nil ? diagnosis.places.positions : kept.map { sites[$0].position }
    if case .minutes(let basis) = metric {
      let survey = try RoadSiting(diagnosis, basis, sites: kept.map { sites[$0] }, candidates: all)
      (candidates, communes, measure) = (survey.candidates, survey.demand, survey.measure)
      (squares, corners) = (nil, [])
    } else {
      let before_km =
        question.category == nil
        ? diagnosis.distances.distance_km
        : try CommuneDistances(
          from: diagnosis.area.references.map(\.position), to: kept, of: diagnosis.places
        ).distance_km
      let positions = all.map(\.position)
      let straight = try CrowDemand(communesOf: diagnosis, before_km: before_km, candidates: positions)
      candidates = all
      measure = Yardstick(metric, of: diagnosis).measure([], sites: [])
      if case .estimatedMinutes(let estimate, _) = metric {
        communes = EstimatedDemand(straight, estimate)
        (squares, corners) = (nil, [])
      } else {
        communes = straight
        squares = try CrowDemand(
          squaresOf: diagnosis, existing: question.category == nil ? nil : existing, candidates: positions)
        corners = diagnosis.standing.squares.map { found in found.lived.map { found.grid.squares[$0] } } ?? []
      }
    }
    guard !measure.isOfTime || diagnosis.standing.squares == nil else { throw .squaresInMinutes }
  }

  /// The farthest that is near enough.
  var limit: Double { measure.limit }

  /// Those whom the question is about.
  var demand: any Demand { squares ?? communes }

  /// A plan for a number of places; distances and sums in the unit of the question.
  func solve(
    _ objective: Objective, _ count: Int
  ) throws(StudiesError) -> (plan: Plan, aggregation: SquareAggregation?) {
    guard squares != nil else { return (solveForCommunes(objective, count), nil) }
    guard let solver = solver() else { preconditionFailure("squares have a solver") }
    switch objective {
    case .coverage: return (try solver.coverage(count), nil)
    case .completion: return (try solver.completion(), nil)
    case .median:
      let found = try solver.median(count)
      return (widened(found.plan), found.aggregation)
    case .center: return (widened(try solver.center(count)), nil)
    }
  }

  /// The solver for squares; `nil` where there are none.
  func solver(entryLimit: Int = 20_000_000) -> SquareSolver? {
    let sites = existing
    return squares.map { squares in
      SquareSolver(
        demand: squares, squares: corners, radius_km: limit, effort: effort, entryLimit: entryLimit,
        existing: { (places) throws(StudiesError) in try SquareSurvey.distances_km(from: places, to: sites) })
    }
  }

  private func solveForCommunes(_ objective: Objective, _ count: Int) -> Plan {
    switch objective {
    case .coverage: sets().maximalCover(count, effort: effort)
    case .completion: sets().fewestCover(effort: effort).plan
    case .median: widened(communes.median(count, effort: effort))
    case .center: widened(communes.center(count, effort: effort))
    }
  }

  /// The communes that each candidate would bring within the limit.
  func sets() -> CoverSets {
    let beyond = communes.beyond(limit)
    var places = [Int](repeating: -1, count: communes.count)
    for (place, commune) in beyond.enumerated() { places[commune] = place }
    return CoverSets(
      communes.brought(within: limit).map { $0.map { places[$0] } },
      weights: beyond.map { communes.people[$0] })
  }

  /// A plan whose bound allows for what the distances of tables may be wrong by, as a part of them.
  func widened(_ plan: Plan) -> Plan {
    var plan = plan
    plan.bound *= 1 - demand.tableError.relative
    return plan
  }

  /// What the same may add to a sum or a worst distance beside that.
  func rounding(_ objective: Objective) -> Double {
    switch objective {
    case .coverage, .completion: 0
    case .median: demand.tableError.absolute * demand.people.reduce(0, +)
    case .center: demand.tableError.absolute
    }
  }
}
