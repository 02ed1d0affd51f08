import Geodesy
import Roads
import Shapes
import Territories

/// What closing sites would cost: each alone, and those asked for together.
public struct ClosureStudy: Sendable {
  /// In what distances are, and from where on they are too far.
  public let measure: Measure
  /// The sites asked for, by their index in ``Places/sites``.
  public let closed: [Int]
  /// The territory as it is.
  public let before: AccessState
  /// The territory without the sites asked for.
  public let after: AccessState
  /// The distance of each commune as it is; `nil` where roads do not serve it.
  public let distances: [Double?]
  /// The distance of each commune without the sites asked for; infinite where none is reached any more.
  public let distancesAfter: [Double?]
  /// Communes that fall out of the limit, by index.
  public let lostCommunes: [Int]
  /// Inhabitants of the communes that are counted.
  public let population: Int
  /// All sites, the costliest closure first: by inhabitants lost, then by distance, then by id.
  public let ranking: [ClosureCost]

  /// Makes the study.
  ///
  /// - Parameters:
  ///   - diagnosis: the territory and its sites; its main radius is the limit in kilometres.
  ///   - closed: indices in ``Places/sites``.
  ///   - metric: in what the question is asked.
  /// - Throws: ``StudiesError/noSites`` where none would stay, ``StudiesError/roadsElsewhere`` where none would stay near
  ///   a road.
  public init(
    _ diagnosis: Diagnosis, closing closed: [Int], by metric: Metric = .kilometres
  ) throws(StudiesError) {
    let (isClosed, sites) = (Set(closed), diagnosis.places.sites)
    let yardstick = Yardstick(metric, of: diagnosis)
    let distances = try yardstick.distances(to: Array(sites.indices), of: diagnosis.places)
    let counted = distances.indices.filter { distances[$0] != nil }
    guard !counted.isEmpty else { throw .roadsElsewhere }
    let rest = try yardstick.distances(
      to: sites.indices.filter { !isClosed.contains($0) }, of: diagnosis.places)
    let after = distances.indices.map { distances[$0] == nil ? nil : rest[$0] ?? .infinity }
    let measure = yardstick.measure(distances, sites: sites)
    let communes = diagnosis.area.territory.communes
    let populations = counted.map { Double(communes[$0].population ?? 0) }
    self.measure = measure
    self.closed = closed.sorted()
    self.distances = distances
    distancesAfter = after
    population = counted.reduce(0) { $0 + (communes[$1].population ?? 0) }
    before = AccessState(counted.compactMap { distances[$0] }, populations: populations, limit: measure.limit)
    self.after = AccessState(counted.compactMap { after[$0] }, populations: populations, limit: measure.limit)
    lostCommunes = counted.filter { commune in
      guard let was = distances[commune], let will = after[commune] else { return false }
      return was <= measure.limit && will > measure.limit
    }
    ranking = try ClosureCost.ranking(diagnosis, yardstick, limit: measure.limit)
  }
}
