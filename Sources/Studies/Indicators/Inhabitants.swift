import Territories

/// Where inhabitants are taken to live, and how far from a site: what indicators are measured on.
///
/// Without a grid each commune is one place, its reference point; with one each square is. How far a place is from the
/// nearest site is in kilometres, or in minutes for studies of time.
public struct Inhabitants: Sendable {
  /// The commune of each place, an index into the territory's communes.
  public let communes: [Int32]
  /// The inhabitants of each place; squares may hold fractions.
  public let counts: [Double]
  /// How far each place is from the nearest site, in kilometres or minutes.
  public let reach: [Double]

  /// Places from their parts, in ascending order of how far they are.
  init(communes: [Int32], counts: [Double], reach: [Double]) {
    var places: [(reach: Double, count: Double, commune: Int32)] = []
    places.reserveCapacity(counts.count)
    for place in counts.indices where counts[place] > 0 {
      places.append((reach[place], counts[place], communes[place]))
    }
    places.sort { ($0.reach, $0.count, $0.commune) < ($1.reach, $1.count, $1.commune) }
    self.communes = places.map(\.commune)
    self.counts = places.map(\.count)
    self.reach = places.map(\.reach)
  }

  /// The communes, each at its reference point.
  init(_ territory: Territory, _ distances: CommuneDistances) {
    self.init(
      communes: territory.communes.indices.map { Int32($0) },
      counts: territory.communes.map { Double($0.population ?? 0) }, reach: distances.distance_km)
  }

  /// Kilometres or minutes parted into groups, in one pass.
  ///
  /// - Parameters:
  ///   - group: for each commune its group; `nil` for those in none.
  ///   - count: the number of groups.
  func parted(by group: [Int?], count: Int) -> [WeightedValues] {
    let groups = group.map { Int32($0 ?? -1) }
    var members = [[(Double, Double)]](repeating: [], count: count)
    for place in communes.indices {
      let group = Int(groups[Int(communes[place])])
      if group >= 0 { members[group].append((reach[place], counts[place])) }
    }
    return members.map { WeightedValues(ascending: $0) }
  }
}
