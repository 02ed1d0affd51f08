import Geodesy
import Shapes
import Siting
import Territories

/// A question as solvers take it: people at the reference points of communes or, with a grid, in its squares.
struct SitingModel {
  let candidates: [Candidate]
  let radius_km: Double
  /// The positions of the sites that exist for the question; `nil` where those are all of the diagnosis.
  let existing: [Point<Geographic>]?
  /// The communes, which are counted in any case.
  let communes: Demand
  /// The squares of a grid.
  let squares: Demand?
  private let sites: [Point<Geographic>]
  private let corners: [GridSquare]
  private let effort: Effort

  init(_ diagnosis: Diagnosis, _ question: SitingQuestion) throws(StudiesError) {
    candidates = try Candidate.candidates(question.scope, in: diagnosis.area)
    radius_km = diagnosis.parameters.mainRadius_km
    effort = question.effort
    let sites = diagnosis.places.sites
    let kept = sites.indices.filter { question.category == nil || sites[$0].category == question.category }
    guard !kept.isEmpty else { throw .unknownCategory(question.category ?? "") }
    existing = question.category == nil ? nil : kept.map { sites[$0].position }
    self.sites = existing ?? diagnosis.places.positions
    let before_km =
      question.category == nil
      ? diagnosis.distances.distance_km
      : try CommuneDistances(
        from: diagnosis.area.references.map(\.position), to: kept, of: diagnosis.places
      ).distance_km
    communes = try Demand(communesOf: diagnosis, before_km: before_km)
    squares = try Demand(squaresOf: diagnosis, existing: existing)
    corners = diagnosis.standing.squares.map { survey in survey.lived.map { survey.grid.squares[$0] } } ?? []
  }

  /// Those whom the question is about.
  var demand: Demand { squares ?? communes }

  /// A plan for a number of places; distances and sums in kilometres.
  func solve(
    _ objective: Objective, _ count: Int
  ) throws(StudiesError) -> (plan: Plan, aggregation: SquareAggregation?) {
    guard squares != nil else { return (solveForCommunes(objective, count), nil) }
    let solver = solver()
    switch objective {
    case .coverage: return (try solver.coverage(count), nil)
    case .completion: return (try solver.completion(), nil)
    case .median:
      let found = try solver.median(count)
      return (widened(found.plan), found.aggregation)
    case .center: return (widened(try solver.center(count)), nil)
    }
  }

  /// The solver for squares.
  func solver(entryLimit: Int = 20_000_000) -> SquareSolver {
    let sites = sites
    return SquareSolver(
      demand: demand, candidates: candidates.map(\.position), squares: corners, radius_km: radius_km,
      effort: effort, entryLimit: entryLimit,
      existing: { (places) throws(StudiesError) in try SquareSurvey.distances_km(from: places, to: sites) })
  }

  private func solveForCommunes(_ objective: Objective, _ count: Int) -> Plan {
    let positions = candidates.map(\.position)
    switch objective {
    case .coverage: return sets().maximalCover(count, effort: effort)
    case .completion: return sets().fewestCover(effort: effort).plan
    case .median:
      let lived = communes.people.indices.filter { communes.people[$0] > 0 }
      return widened(communes.table(positions, places: lived).median(count, effort: effort))
    case .center:
      let all = Array(communes.people.indices)
      return widened(communes.table(positions, places: all).center(count, effort: effort))
    }
  }

  /// The communes that each candidate would bring within the radius, among those that are beyond it.
  func sets() -> CoverSets {
    let beyond = communes.beyond(radius_km)
    var places = [Int](repeating: -1, count: communes.count)
    for (place, commune) in beyond.enumerated() { places[commune] = place }
    return CoverSets(
      communes.within(radius_km, of: candidates.map(\.position)).map {
        $0.map { places[$0] }.filter { $0 >= 0 }
      },
      weights: beyond.map { communes.people[$0] })
  }

  /// A plan whose bound allows for distances having been taken from chords.
  func widened(_ plan: Plan) -> Plan {
    var plan = plan
    let farthest_km = demand.before_km.filter(\.isFinite).max() ?? 1_000
    plan.bound *= 1 - Chords.relativeError(upTo_km: farthest_km)
    return plan
  }

  /// Kilometres that rounding of positions may add to a sum or a worst distance.
  func rounding_km(_ objective: Objective) -> Double {
    switch objective {
    case .coverage, .completion: 0
    case .median: Chords.roundingError_km * demand.people.reduce(0, +)
    case .center: Chords.roundingError_km
    }
  }
}
