import Geodesy
import Roads
import Territories

/// What one closure would cost, the other sites staying.
public struct ClosureCost: Hashable, Sendable {
  /// The site, by its index in ``Places/sites``.
  public var site: Int
  /// Communes whose nearest site it is.
  public var communes: Int
  /// Their inhabitants.
  public var population: Int
  /// Inhabitants who would no longer be within the limit.
  public var lost: Int
  /// Communes that would no longer be.
  public var lostCommunes: Int
  /// What it adds to the ways of the inhabitants, one way, all together, in the unit of the study; `nil` where no other
  /// site is.
  public var added: Double?
}

extension ClosureCost {
  /// Each site alone: its communes go to their second nearest site.
  static func ranking(
    _ diagnosis: Diagnosis, _ yardstick: Yardstick, limit: Double
  ) throws(StudiesError) -> [ClosureCost] {
    let sites = diagnosis.places.sites
    var costs = sites.indices.map {
      ClosureCost(site: $0, communes: 0, population: 0, lost: 0, lostCommunes: 0, added: 0)
    }
    let nearest = try yardstick.nearestTwo(of: sites)
    for (commune, near) in zip(diagnosis.area.territory.communes, nearest) {
      guard let first = near.first else { continue }
      let next = near.count > 1 ? near[1].distance : .infinity
      costs[first.site].add(commune.population ?? 0, from: first.distance, to: next, limit: limit)
    }
    return costs.sorted { $0.precedes($1, in: sites) }
  }

  /// Adds a commune that would have to go on to its next site.
  private mutating func add(_ people: Int, from before: Double, to after: Double, limit: Double) {
    communes += 1
    population += people
    if before <= limit && after > limit {
      lost += people
      lostCommunes += 1
    }
    added = after.isFinite ? added.map { $0 + (after - before) * Double(people) } : nil
  }

  private func precedes(_ other: ClosureCost, in sites: [Site]) -> Bool {
    let (own, others) = (added ?? .infinity, other.added ?? .infinity)
    if lost != other.lost { return lost > other.lost }
    return own != others ? own > others : site < other.site
  }
}

extension Yardstick {
  /// For each commune its two nearest sites, nearest first; none where roads do not serve it.
  fileprivate func nearestTwo(
    of sites: [Site]
  ) throws(StudiesError) -> [[(site: Int, distance: Double)]] {
    let positions = sites.map(\.position)
    switch metric {
    case .minutes(let basis):
      let travel = try basis.travel(to: positions)
      return travel.nearest(2, from: references).map { near in near.map { ($0.site, $0.minutes) } }
    case .kilometres, .estimatedMinutes:
      let references = area.references.map(\.position)
      let found = try doors { try NearestSite.find(for: references, among: positions, count: 2) }
      return found.map { near in near.sites.map { ($0.site, inUnit($0.distance_km)) } }
    }
  }

  private func inUnit(_ distance_km: Double) -> Double {
    if case .estimatedMinutes(let estimate, _) = metric { estimate.minutes(distance_km) } else { distance_km }
  }
}
