import Geodesy
import Samples
import Shapes
import Siting
import Territories
import Testing

@testable import Studies

/// New places for people who are counted in squares.
@Suite struct SquareSitingTests {
  private func diagnosis(_ seed: UInt64, side: Int = 2_000) throws -> Diagnosis {
    var generator = SeededGenerator(seed: seed)
    let corners = [(2.0, 44.0), (2.6, 44.0), (2.0, 44.4), (2.6, 44.4)].map {
      Point<Geographic>(x: $0.0, y: $0.1)
    }
    let box = Box(around: try Projection.project(corners, to: .europeanGrid))
    var squares: [GridSquare] = []
    for northing in Int(box.minY) / side...Int(box.maxY) / side {
      for easting in Int(box.minX) / side...Int(box.maxX) / side
      where Int.random(in: 0..<3, using: &generator) > 0 {
        squares.append(GridSquare(side: side, easting: easting * side, northing: northing * side))
      }
    }
    let inhabitants = squares.map { _ in Double(Int.random(in: 0...60, using: &generator)) / 2 }
    let grid = PopulationGrid(file: "carreaux.csv", squares: squares, inhabitants: inhabitants)
    return try Diagnosis(
      StudyArea(Toy.territory(seed: seed), reference: .townHall), sites: Toy.sites(3, seed: seed),
      parameters: StudyParameters(radii_km: [7], mainRadius_km: 7), supplements: Supplements(grid: grid))
  }

  /// The best value over all pairs of communes, by geodesics to each square.
  private func best(_ diagnosis: Diagnosis, _ value: (Evaluator) -> Double) throws -> Double {
    let squares = try #require(diagnosis.standing.squares)
    let people = squares.lived.map { squares.grid.inhabitants[$0] }
    let candidates = diagnosis.area.references.map {
      Geodesic.grs80.distances_km(from: $0.position, to: squares.centres)
    }
    var best = Double.infinity
    for first in candidates.indices {
      for second in first..<candidates.count {
        let after = people.indices.map {
          min(squares.distance_km[$0], candidates[first][$0], candidates[second][$0])
        }
        best = min(best, value(Evaluator(weights: people, before: squares.distance_km, after: after)))
      }
    }
    return best
  }

  @Test(arguments: UInt64(1)...4) func twoPlacesAreTheBestPair(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let covered = try SitingStudy(diagnosis, SitingQuestion(count: 2))
    let most = -(try best(diagnosis) { -$0.newlyCovered(radius: 7) })
    #expect(covered.demand.isOfSquares && covered.demand.aggregation == nil && covered.isProven)
    #expect(abs(covered.value - most) < 1e-6 && covered.bound >= most - 1e-6)
    let median = try SitingStudy(diagnosis, SitingQuestion(count: 2, objective: .median))
    let least = try best(diagnosis) { $0.weightedSum }
    #expect(abs(median.value - least) < 1e-4 * least && median.bound <= least && median.isProven)
    let center = try SitingStudy(diagnosis, SitingQuestion(count: 2, objective: .center))
    let worst = try best(diagnosis) { $0.worst }
    #expect(abs(center.value - worst) < 1e-3 && center.bound <= worst)
  }

  @Test(arguments: UInt64(1)...4) func everySquareIsReachedWhereAllAreToBe(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed)
    let study = try SitingStudy(diagnosis, SitingQuestion(objective: .completion))
    let squares = try #require(diagnosis.standing.squares)
    let reach = try NearestSite.distances_km(
      for: squares.centres,
      among: diagnosis.places.positions + study.places.map(\.candidate.position))
    let possible = try NearestSite.distances_km(
      for: squares.centres, among: diagnosis.places.positions + diagnosis.area.references.map(\.position))
    #expect(reach.indices.allSatisfy { reach[$0] <= 7 || possible[$0] > 7 })
    #expect(study.bound <= study.value && study.places.count == Int(study.value))
  }

  /// Squares put together move people, by no more than is said.
  @Test(arguments: UInt64(1)...3) func putTogetherSquaresStayWithinTheirError(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(seed, side: 1_000)
    let model = try SitingModel(diagnosis, SitingQuestion(count: 2, objective: .median))
    let exact = try model.solve(.median, 2)
    let merged = try #require(model.solver(entryLimit: 1_500)).median(2)
    let aggregation = try #require(merged.aggregation)
    #expect(exact.aggregation == nil && aggregation.side_m >= 2_000)
    #expect(aggregation.places < model.demand.count && aggregation.error_km > 0)
    #expect(merged.plan.bound <= exact.plan.value && exact.plan.bound <= exact.plan.value)
    var opening = Opening(model)
    _ = merged.plan.candidates.map { opening.open($0) }
    let (value, _) = model.valued(merged.plan, .median, after: opening.people)
    #expect(value >= exact.plan.bound && abs(value - merged.plan.value) <= aggregation.error_km)
  }
}
