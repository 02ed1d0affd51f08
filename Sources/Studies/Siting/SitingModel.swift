import Geodesy
import Shapes
import Siting
import Territories

/// A question as solvers take it: demands are the communes, at their reference points.
struct SitingModel {
  let candidates: [Candidate]
  /// The inhabitants of each commune.
  let populations: [Double]
  /// The distance of each commune to the sites that exist, in kilometres; infinite where there is none.
  let before_km: [Double]
  let radius_km: Double
  /// The positions of the sites that exist for the question; `nil` where those are all of the diagnosis.
  let existing: [Point<Geographic>]?
  private let chords: Chords
  private let effort: Effort

  init(_ diagnosis: Diagnosis, _ question: SitingQuestion) throws(StudiesError) {
    candidates = try Candidate.candidates(question.scope, in: diagnosis.area)
    populations = diagnosis.area.territory.communes.map { Double($0.population ?? 0) }
    radius_km = diagnosis.parameters.mainRadius_km
    effort = question.effort
    let references = diagnosis.area.references.map(\.position)
    chords = try doors { try Chords(references) }
    guard let category = question.category else {
      existing = nil
      before_km = diagnosis.distances.distance_km
      return
    }
    let sites = diagnosis.places.sites
    let kept = sites.indices.filter { sites[$0].category == category }
    guard !kept.isEmpty else { throw .unknownCategory(category) }
    existing = kept.map { sites[$0].position }
    before_km = try CommuneDistances(from: references, to: kept, of: diagnosis.places).distance_km
  }

  /// Solves for a number of places; distances and sums in kilometres.
  func solve(_ objective: Objective, _ count: Int) -> Plan {
    switch objective {
    case .coverage: sets().maximalCover(count, effort: effort)
    case .completion: sets().fewestCover(effort: effort).plan
    case .median:
      widened(table(populations.indices.filter { populations[$0] > 0 }).median(count, effort: effort))
    case .center: widened(table(Array(populations.indices)).center(count, effort: effort))
    }
  }

  /// The communes that each candidate would bring within the radius, among those that are beyond it.
  func sets() -> CoverSets {
    let beyond = populations.indices.filter { before_km[$0] > radius_km }
    var places = [Int](repeating: -1, count: populations.count)
    for (place, commune) in beyond.enumerated() { places[commune] = place }
    return CoverSets(
      chords.within(radius_km, of: candidates.map(\.position)).map {
        $0.map { places[$0] }.filter { $0 >= 0 }
      },
      weights: beyond.map { populations[$0] })
  }

  private func table(_ demands: [Int]) -> CostTable {
    var row = [Float](repeating: 0, count: populations.count)
    let isWhole = demands.count == populations.count
    return CostTable(
      candidateCount: candidates.count, weights: demands.map { max(populations[$0], 1) },
      base: demands.map { before_km[$0] }
    ) { candidate, costs in
      chords.write(distancesFrom: candidates[candidate].position, to: &row)
      if isWhole {
        for demand in demands { costs[demand] = row[demand] }
      } else {
        for (place, demand) in demands.enumerated() { costs[place] = row[demand] }
      }
    }
  }

  /// A plan whose bound allows for distances having been taken from chords.
  private func widened(_ plan: Plan) -> Plan {
    var plan = plan
    let farthest_km = before_km.filter(\.isFinite).max() ?? 1_000
    plan.bound *= 1 - Chords.relativeError(upTo_km: farthest_km)
    return plan
  }

  /// The distances of all communes once a candidate stands, given those before.
  func nearer(_ candidate: Int, than distances_km: [Double]) -> [(place: Int, distance_km: Double)] {
    chords.nearer(to: candidates[candidate].position, than: distances_km)
  }

  /// Kilometres that rounding of positions may add to a sum or a worst distance.
  func rounding_km(_ objective: Objective) -> Double {
    switch objective {
    case .coverage, .completion: 0
    case .median: Chords.roundingError_km * populations.reduce(0, +)
    case .center: Chords.roundingError_km
    }
  }
}
