import Geodesy
import Shapes
import Siting

/// The people of a question: where they are, how many, and how far from the sites that exist.
struct Demand: Sendable {
  let positions: [Point<Geographic>]
  /// Inhabitants of each place.
  let people: [Double]
  /// For each place the commune in which it lies, an index.
  let communes: [Int32]
  /// The distance of each place to the sites that exist, in kilometres; infinite where there is none.
  let before_km: [Double]
  private let chords: Chords

  init(
    _ positions: [Point<Geographic>], people: [Double], communes: [Int32], before_km: [Double]
  ) throws(StudiesError) {
    self.positions = positions
    self.people = people
    self.communes = communes
    self.before_km = before_km
    chords = try doors { try Chords(positions) }
  }

  /// The communes at their reference points.
  init(communesOf diagnosis: Diagnosis, before_km: [Double]) throws(StudiesError) {
    let communes = diagnosis.area.territory.communes
    try self.init(
      diagnosis.area.references.map(\.position), people: communes.map { Double($0.population ?? 0) },
      communes: communes.indices.map { Int32($0) }, before_km: before_km)
  }

  /// The squares in which people live, at their centres, in the order of the grid's rows; `nil` without a grid.
  ///
  /// - Parameter existing: the sites that exist for the question; `nil` where those are all of the diagnosis.
  init?(squaresOf diagnosis: Diagnosis, existing: [Point<Geographic>]?) throws(StudiesError) {
    guard let squares = diagnosis.standing.squares else { return nil }
    let before_km = try existing.map { (sites) throws(StudiesError) in
      try SquareSurvey.distances_km(from: squares.centres, to: sites)
    }
    try self.init(
      squares.centres, people: squares.lived.map { squares.grid.inhabitants[$0] },
      communes: squares.lived.map { squares.communes[$0] }, before_km: before_km ?? squares.distance_km)
  }

  /// A part of the places.
  func part(_ places: [Int]) throws(StudiesError) -> Demand {
    try Demand(
      places.map { positions[$0] }, people: places.map { people[$0] }, communes: places.map { communes[$0] },
      before_km: places.map { before_km[$0] })
  }

  /// The number of places.
  var count: Int { people.count }

  /// The places that are farther from a site than a radius, ascending.
  func beyond(_ radius_km: Double) -> [Int] { before_km.indices.filter { before_km[$0] > radius_km } }

  /// For each candidate the places within a radius, ascending.
  func within(_ radius_km: Double, of candidates: [Point<Geographic>]) -> [[Int]] {
    chords.within(radius_km, of: candidates)
  }

  /// As ``within(_:of:)``, but as runs of places, for very many of them; on all cores.
  func runs(within radius_km: Double, of candidates: [Point<Geographic>]) -> [[Range<Int32>]] {
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
  func nearCosts(_ candidates: [Point<Geographic>], limit: Int) -> NearCosts? {
    let parts = inParallel(halves, slice: 1) { ranges in
      ranges.map { range -> [[(demand: Int32, cost: Float)]]? in
        var rows = [[(demand: Int32, cost: Float)]](repeating: [], count: candidates.count)
        var count = 0
        chords.visitPairs(under: before_km, of: candidates, places: range) { place, candidate, distance_km in
          rows[candidate].append((Int32(place), Float(distance_km)))
          count += 1
          return count <= limit / 2
        }
        return count <= limit / 2 ? rows : nil
      }
    }
    let whole = parts.compactMap { $0 }
    guard whole.count == parts.count else { return nil }
    return NearCosts(joined(whole), weights: people, base: before_km)
  }

  private var halves: [Range<Int>] { [0..<count / 2, count / 2..<count] }

  private func joined<Item>(_ parts: [[[Item]]]) -> [[Item]] {
    guard let first = parts.first else { return [] }
    return parts.dropFirst().reduce(first) { zip($0, $1).map(+) }
  }

  /// The places that a site is nearer to than those that are there, with their distances; exact.
  func nearer(
    to site: Point<Geographic>, than distances_km: [Double]
  ) -> [(place: Int, distance_km: Double)] {
    chords.nearer(to: site, than: distances_km)
  }

  /// The distances of the places once some sites are there too; exact.
  func distances_km(with sites: [Point<Geographic>]) -> [Double] {
    sites.reduce(into: before_km) { distances_km, site in
      for (place, distance_km) in nearer(to: site, than: distances_km) { distances_km[place] = distance_km }
    }
  }

  /// A table of what each candidate would cost some of the places.
  func table(_ candidates: [Point<Geographic>], places: [Int]) -> CostTable {
    var row = [Float](repeating: 0, count: count)
    let isWhole = places.count == count
    return CostTable(
      candidateCount: candidates.count, weights: places.map { max(people[$0], 1) },
      base: places.map { before_km[$0] }
    ) { candidate, costs in
      chords.write(distancesFrom: candidates[candidate], to: &row)
      if isWhole {
        for place in places { costs[place] = row[place] }
      } else {
        for (index, place) in places.enumerated() { costs[index] = row[place] }
      }
    }
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
