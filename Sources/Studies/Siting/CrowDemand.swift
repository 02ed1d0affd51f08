import Geodesy
import Shapes
import Siting

/// People from whom distances are those as the crow flies, in kilometres.
struct CrowDemand: Demand {
  let positions: [Point<Geographic>]
  let people: [Double]
  let communes: [Int32]
  let before: [Double]
  let candidates: [Point<Geographic>]
  private let chords: Chords

  init(
    _ positions: [Point<Geographic>], people: [Double], communes: [Int32], before_km: [Double],
    candidates: [Point<Geographic>]
  ) throws(StudiesError) {
    self.positions = positions
    self.people = people
    self.communes = communes
    self.candidates = candidates
    before = before_km
    chords = try doors { try Chords(positions) }
  }

  /// The communes at their reference points.
  init(
    communesOf diagnosis: Diagnosis, before_km: [Double], candidates: [Point<Geographic>]
  ) throws(StudiesError) {
    let communes = diagnosis.area.territory.communes
    try self.init(
      diagnosis.area.references.map(\.position), people: communes.map { Double($0.population ?? 0) },
      communes: communes.indices.map { Int32($0) }, before_km: before_km, candidates: candidates)
  }

  /// The squares in which people live, at their centres, in the order of the grid's rows; `nil` without a grid.
  ///
  /// - Parameter existing: the sites that exist for the question; `nil` where those are all of the diagnosis.
  init?(
    squaresOf diagnosis: Diagnosis, existing: [Point<Geographic>]?, candidates: [Point<Geographic>]
  ) throws(StudiesError) {
    guard let squares = diagnosis.standing.squares else { return nil }
    let before_km = try existing.map { (sites) throws(StudiesError) in
      try SquareSurvey.distances_km(from: squares.centres, to: sites)
    }
    try self.init(
      squares.centres, people: squares.lived.map { squares.grid.inhabitants[$0] },
      communes: squares.lived.map { squares.communes[$0] }, before_km: before_km ?? squares.distance_km,
      candidates: candidates)
  }

  /// A part of the places.
  func part(_ places: [Int]) throws(StudiesError) -> CrowDemand {
    try CrowDemand(
      places.map { positions[$0] }, people: places.map { people[$0] }, communes: places.map { communes[$0] },
      before_km: places.map { before[$0] }, candidates: candidates)
  }

  var tableError: (relative: Double, absolute: Double) {
    let farthest_km = before.filter(\.isFinite).max() ?? 1_000
    return (Chords.relativeError(upTo_km: farthest_km), Chords.roundingError_km)
  }

  func brought(within limit: Double) -> [[Int]] {
    chords.within(limit, of: candidates) { before[$0] > limit }
  }

  func nearer(to candidate: Int, than distances: [Double]) -> [(place: Int, distance: Double)] {
    chords.nearer(to: candidates[candidate], than: distances).map { ($0.place, $0.distance_km) }
  }

  func table(places: [Int]) -> CostTable { table(places: places, scale: 1) }

  /// A table in a unit that is so many times smaller than a kilometre.
  func table(places: [Int], scale: Double) -> CostTable {
    var row = [Float](repeating: 0, count: count)
    let isWhole = places.count == count
    return CostTable(
      candidateCount: candidates.count, weights: places.map { max(people[$0], 1) },
      base: places.map { before[$0] * scale }
    ) { candidate, costs in
      chords.write(distancesFrom: candidates[candidate], to: &row)
      if scale != 1 { for place in row.indices { row[place] *= Float(scale) } }
      if isWhole {
        for place in places { costs[place] = row[place] }
      } else {
        for (index, place) in places.enumerated() { costs[index] = row[place] }
      }
    }
  }
}

extension CrowDemand {
  /// For each candidate the places within a radius, as runs, for very many of them; on all cores.
  func runs(within radius_km: Double) -> [[Range<Int32>]] {
    let parts = inParallel(halves, slice: 1) { ranges in
      ranges.map { range in
        var runs = [[Range<Int32>]](repeating: [], count: candidates.count)
        chords.visitPairs(within: radius_km, of: candidates, places: range) { place, candidate in
          runs[candidate].append(place: Int32(place))
        }
        return runs
      }
    }
    return joined(parts)
  }

  /// For each candidate the places that it is nearer to than the sites that exist; `nil` where there are too many.
  func nearCosts(limit: Int) -> NearCosts? {
    let parts = inParallel(halves, slice: 1) { ranges in
      ranges.map { range -> [[(demand: Int32, cost: Float)]]? in
        var rows = [[(demand: Int32, cost: Float)]](repeating: [], count: candidates.count)
        var count = 0
        chords.visitPairs(under: before, of: candidates, places: range) { place, candidate, distance_km in
          rows[candidate].append((Int32(place), Float(distance_km)))
          count += 1
          return count <= limit / 2
        }
        return count <= limit / 2 ? rows : nil
      }
    }
    let whole = parts.compactMap { $0 }
    guard whole.count == parts.count else { return nil }
    return NearCosts(joined(whole), weights: people, base: before)
  }

  private var halves: [Range<Int>] { [0..<count / 2, count / 2..<count] }

  private func joined<Item>(_ parts: [[[Item]]]) -> [[Item]] {
    guard let first = parts.first else { return [] }
    return parts.dropFirst().reduce(first) { zip($0, $1).map(+) }
  }
}

extension [Range<Int32>] {
  /// Adds a place to the last run, or begins one.
  fileprivate mutating func append(place: Int32) {
    if let last, last.upperBound == place {
      self[count - 1] = last.lowerBound..<(place + 1)
    } else {
      append(place..<(place + 1))
    }
  }
}
