import Geodesy
import Shapes
import Territories

/// What one closure would cost, the other sites staying.
public struct ClosureCost: Hashable, Sendable {
  /// The site, by its index in ``Places/sites``.
  public var site: Int
  /// Communes whose nearest site it is.
  public var communes: Int
  /// Their inhabitants.
  public var population: Int
  /// Inhabitants who would no longer be within the radius.
  public var lost: Int
  /// Communes that would no longer be.
  public var lostCommunes: Int
  /// Kilometres more for the inhabitants, one way, all together; `nil` where no other site is.
  public var added_km: Double?
}

/// What closing sites would cost: each alone, and those asked for together.
public struct ClosureStudy: Sendable {
  /// The sites asked for, by their index in ``Places/sites``.
  public let closed: [Int]
  /// The territory as it is.
  public let before: AccessState
  /// The territory without the sites asked for.
  public let after: AccessState
  /// Communes that fall out of the radius, by index.
  public let lostCommunes: [Int]
  /// All sites, the costliest closure first: by inhabitants lost, then by kilometres, then by id.
  public let ranking: [ClosureCost]

  /// Makes the study.
  ///
  /// - Parameters:
  ///   - diagnosis: the territory and its sites; its main radius is that of the question.
  ///   - closed: indices in ``Places/sites``.
  /// - Throws: ``StudiesError/noSites`` where none would stay.
  public init(_ diagnosis: Diagnosis, closing closed: [Int]) throws(StudiesError) {
    let isClosed = Set(closed)
    let kept = diagnosis.places.sites.indices.filter { !isClosed.contains($0) }
    let references = diagnosis.area.references.map(\.position)
    let populations = diagnosis.area.territory.communes.map { Double($0.population ?? 0) }
    let radius_km = diagnosis.parameters.mainRadius_km
    let before_km = diagnosis.distances.distance_km
    let after_km = try CommuneDistances(from: references, to: kept, of: diagnosis.places).distance_km
    self.closed = closed.sorted()
    before = AccessState(before_km, populations: populations, radius_km: radius_km)
    after = AccessState(after_km, populations: populations, radius_km: radius_km)
    lostCommunes = before_km.indices.filter { before_km[$0] <= radius_km && after_km[$0] > radius_km }
    ranking = try ClosureStudy.ranking(diagnosis, references, radius_km)
  }

  /// Each site alone: its communes go to their second nearest site.
  private static func ranking(
    _ diagnosis: Diagnosis, _ references: [Point<Geographic>], _ radius_km: Double
  ) throws(StudiesError) -> [ClosureCost] {
    let sites = diagnosis.places.sites
    let nearest = try doors { try NearestSite.find(for: references, among: sites.map(\.position), count: 2) }
    var costs = sites.indices.map {
      ClosureCost(site: $0, communes: 0, population: 0, lost: 0, lostCommunes: 0, added_km: 0)
    }
    for (commune, near) in zip(diagnosis.area.territory.communes, nearest) {
      guard let first = near.sites.first else { continue }
      let next = near.sites.count > 1 ? near.sites[1].distance_km : .infinity
      costs[first.site].add(
        commune.population ?? 0, from_km: first.distance_km, to_km: next, radius_km: radius_km)
    }
    return costs.sorted { $0.precedes($1, in: sites) }
  }
}

extension ClosureCost {
  /// Adds a commune that would have to go on to its next site.
  fileprivate mutating func add(_ people: Int, from_km: Double, to_km: Double, radius_km: Double) {
    communes += 1
    population += people
    if from_km <= radius_km && to_km > radius_km {
      lost += people
      lostCommunes += 1
    }
    added_km = to_km.isFinite ? added_km.map { $0 + (to_km - from_km) * Double(people) } : nil
  }

  fileprivate func precedes(_ other: ClosureCost, in sites: [Site]) -> Bool {
    let (own, others) = (added_km ?? .infinity, other.added_km ?? .infinity)
    if lost != other.lost { return lost > other.lost }
    return own != others ? own > others : site < other.site
  }
}
