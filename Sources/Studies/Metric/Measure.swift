public import Territories

/// In what a study of places says how far they are, and from where on that is too far.
public struct Measure: Sendable {
  /// What distances are counted in.
  public enum Unit: Hashable, Sendable {
    /// Geodesic kilometres.
    case kilometres
    /// Minutes by car.
    case minutes
    /// Minutes made from geodesic kilometres: an estimation, and said to be one.
    case estimatedMinutes(TimeEstimate)
  }

  /// What distances are counted in.
  public var unit: Unit
  /// The farthest that is near enough, in that unit: the main radius or the main time.
  public var limit: Double
  /// What roads do not serve.
  public var leftOut = LeftOut()
  /// The roads, and how they were used; `nil` where none were.
  public var roads: (record: TimeStudy.RoadRecord, parameters: TimeParameters)?

  /// A measure from its parts.
  public init(_ unit: Unit = .kilometres, limit: Double) {
    self.unit = unit
    self.limit = limit
  }

  /// Whether distances are minutes of any kind.
  public var isOfTime: Bool { unit != .kilometres }
}

/// What roads do not serve, and a study in minutes leaves out of all figures.
public struct LeftOut: Hashable, Sendable {
  /// Communes without a road near their reference point: indices, ascending.
  public var noRoad: [Int] = []
  /// Communes from which no place can be reached: indices, ascending.
  public var unconnected: [Int] = []
  /// Sites that stand too far from any road.
  public var sites: [Site] = []
  /// Candidates that stand too far from any road.
  public var candidates = 0

  /// Nothing.
  public init() {}

  /// All communes that are left out: indices, ascending.
  public var communes: [Int] { (noRoad + unconnected).sorted() }
}

extension LeftOut {
  /// What a study in minutes left out.
  public init(_ times: TimeDiagnosis, of diagnosis: Diagnosis) {
    noRoad = times.communes.indices.filter { times.communes[$0] == .noRoad }
    unconnected = times.communes.indices.filter { times.communes[$0] == .unconnected }
    sites = times.sitesOffRoad.map { diagnosis.places.sites[$0] }
  }

  /// Sorts communes out that have no minutes.
  ///
  /// - Parameters:
  ///   - distances: for each commune its minutes, if any.
  ///   - hasRoad: whether a road is near.
  public init(_ distances: [Double?], hasRoad: (Int) -> Bool) {
    for commune in distances.indices where distances[commune] == nil {
      if hasRoad(commune) { unconnected.append(commune) } else { noRoad.append(commune) }
    }
  }
}
