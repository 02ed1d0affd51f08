import Geodesy
import Shapes
import Siting
import Territories

/// How squares were put together for a search; the plan is valued on all of them all the same.
public struct SquareAggregation: Hashable, Sendable {
  /// The side of the larger squares, in metres.
  public var side_m: Int
  /// How many there are.
  public var places: Int
  /// By how much the sum over them may differ from that over all squares, in kilometres of all inhabitants.
  public var error_km: Double
}

/// The four problems on the squares of a population grid, which may be very many.
struct SquareSolver {
  let demand: CrowDemand
  /// The corner of each place's square.
  let squares: [GridSquare]
  let radius_km: Double
  let effort: Effort
  /// Entries that a sparse table may hold: 8 bytes each.
  let entryLimit: Int
  /// The distances of places to the sites that exist.
  let existing: @Sendable ([Point<Geographic>]) throws(StudiesError) -> [Double]

  /// Places from which on no more join a full table: 4 bytes for each candidate.
  private static let fullLimit = 6_000

  /// The candidates that bring most people within the radius, from runs of squares; all squares take part.
  func coverage(_ count: Int) throws(StudiesError) -> Plan {
    let beyond = try demand.part(demand.beyond(radius_km))
    return CoverRuns(beyond.runs(within: radius_km), weights: beyond.people)
      .maximalCover(count, effort: effort)
  }

  /// The candidates that lower the sum of distances most.
  ///
  /// With few candidates nearer than a site for each square all squares take part; else they are put together until there
  /// are. Moving a square by d changes its distance to whatever is nearest by d at most, hence the error.
  func median(_ count: Int) throws(StudiesError) -> (plan: Plan, aggregation: SquareAggregation?) {
    var costs = demand.nearCosts(limit: entryLimit)
    var aggregation: SquareAggregation?
    var side_m = 1_000
    while costs == nil {
      let merged = try self.merged(side_m)
      costs = merged.demand.nearCosts(limit: entryLimit)
      aggregation = SquareAggregation(
        side_m: side_m, places: merged.demand.count, error_km: merged.error_km)
      side_m *= 2
    }
    var plan = costs?.median(count, effort: effort) ?? Plan(candidates: [], value: 0, bound: 0)
    plan.bound = max(0, plan.bound - (aggregation?.error_km ?? 0))
    return (plan, aggregation)
  }

  /// The squares put together in larger ones, at their people's middle, and how far people are moved all together.
  private func merged(_ side_m: Int) throws(StudiesError) -> (demand: CrowDemand, error_km: Double) {
    var places: [GridSquare: Int] = [:]
    var sums: [(longitude: Double, latitude: Double, people: Double, commune: Int32)] = []
    var owner: [Int] = []
    for (index, square) in squares.enumerated() {
      let large = square.enlarged(to: max(side_m, square.side))
      let place = places[large] ?? sums.count
      if place == sums.count {
        places[large] = place
        sums.append((0, 0, 0, demand.communes[index]))
      }
      let people = demand.people[index]
      sums[place].longitude += demand.positions[index].longitude * people
      sums[place].latitude += demand.positions[index].latitude * people
      sums[place].people += people
      owner.append(place)
    }
    let middles = sums.map {
      Point<Geographic>(longitude: $0.longitude / $0.people, latitude: $0.latitude / $0.people)
    }
    let moved = owner.indices.map { index in
      demand.people[index]
        * Geodesic.grs80.distance_km(from: demand.positions[index], to: middles[owner[index]])
    }
    let before_km = try existing(middles)
    let merged = try CrowDemand(
      middles, people: sums.map(\.people), communes: sums.map(\.commune), before_km: before_km,
      candidates: demand.candidates)
    return (merged, moved.reduce(0, +))
  }

  /// The candidates that lower the worst distance most.
  ///
  /// Some squares stand for the others; those that their plan leaves farther join them, until none is. A bound for some
  /// is one for all.
  func center(_ count: Int) throws(StudiesError) -> Plan {
    let all = Array(demand.people.indices)
    var (chosen, farther) = ([Int](), all)
    var plan = Plan(candidates: [], value: 0, bound: 0)
    for round in 0..<SquareSolver.rounds where !farther.isEmpty && chosen.count < SquareSolver.fullLimit {
      chosen = (chosen + sample(farther, of: all, side_m: max(1_000, 8_000 >> round))).sorted()
      let part = try demand.part(chosen)
      let found = part.center(count, effort: effort)
      plan = Plan(candidates: found.candidates, value: found.value, bound: max(plan.bound, found.bound))
      let distances_km = demand.distances(with: found.candidates)
      farther = all.filter { distances_km[$0] > found.value * (1 + 1e-6) }
    }
    return plan
  }

  /// The fewest candidates so that all squares that can be reached are within the radius.
  ///
  /// Some squares stand for the others; those that their plan leaves out join them, until none is. A bound for some is
  /// one for all.
  func completion() throws(StudiesError) -> Plan {
    let beyond = demand.beyond(radius_km)
    let part = try demand.part(beyond)
    let runs = CoverRuns(part.runs(within: radius_km), weights: part.people)
    let reachable = runs.covered(by: Array(demand.candidates.indices))
    var (chosen, missing) = ([Int](), reachable)
    var plan = Plan(candidates: [], value: 0, bound: 0)
    for round in 0..<SquareSolver.rounds where !missing.isEmpty {
      chosen = (chosen + sample(missing, of: beyond, side_m: max(1_000, 8_000 >> round))).sorted()
      let found = runs.sets(of: chosen).fewestCover(effort: effort).plan
      plan = Plan(candidates: found.candidates, value: found.value, bound: max(plan.bound, found.bound))
      missing = SquareSolver.difference(reachable, runs.covered(by: found.candidates))
    }
    // Where rounds were too few, what is left is covered for itself.
    if !missing.isEmpty {
      plan.candidates += runs.sets(of: missing).fewestCover(effort: effort).plan.candidates
      plan.value = Double(plan.candidates.count)
    }
    return plan
  }

  private static let rounds = 12

  /// One of the places in each larger square.
  private func sample(_ places: [Int], of beyond: [Int], side_m: Int) -> [Int] {
    var seen: Set<GridSquare> = []
    return places.filter { seen.insert(squares[beyond[$0]].enlarged(to: side_m)).inserted }
  }

  /// What of one ascending list is not in another.
  private static func difference(_ all: [Int], _ some: [Int]) -> [Int] {
    let known = Set(some)
    return all.filter { !known.contains($0) }
  }
}
