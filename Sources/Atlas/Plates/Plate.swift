import Cartography
import Studies
import Territories

/// The maps of a diagnosis.
public enum Plate: String, Hashable, Sendable, CaseIterable {
  /// Who nears which place.
  case catchments = "aires"
  /// What two networks cover.
  case complementarity = "complementarite"
  /// Discs, gaps and members.
  case coverage = "couverture"
  /// Share of inhabitants covered by département.
  case departments = "departements"
  /// Communes by distance.
  case distances
  /// Who can meet whom.
  case fellows = "voisinages"
  /// Land by travel time, and its gaps.
  case isochrones
  /// Gaps with their inhabitants and farthest points.
  case gaps = "zones-blanches"
  /// EPCI by what their inhabitants lack.
  case priorities = "priorites"
  /// Where the next places would help most.
  case siting = "implantations"
  /// Communes by travel time.
  case times = "temps"

  /// The name of its file.
  public var fileName: String { "carte-\(rawValue).svg" }

  /// The plate of a name, as its file bears it or a part of it, whatever its case and accents.
  public init?(named name: String) {
    let wanted = folded(name.hasSuffix(".svg") ? String(name.dropLast(4)) : name)
    let found = Plate.allCases.first { [$0.rawValue, "carte-" + $0.rawValue].map(folded).contains(wanted) }
    guard let found else { return nil }
    self = found
  }

  /// The maps whose inputs are there, those that take longest first.
  static func possible(for diagnosis: Diagnosis) -> [Plate] {
    let slow: [Plate] = [.distances, .priorities]
    return (slow + allCases.filter { !slow.contains($0) })
      .filter { $0 != .priorities || !diagnosis.standing.priorities.epcis.isEmpty }
  }
}

extension Plate {
  /// The map of a diagnosis; `nil` where it has not what the map shows.
  public func map(of stage: PlateStage) -> Map? {
    switch self {
    case .catchments: stage.catchmentMap()
    case .complementarity: (stage.network?.complementarity).map { stage.complementarityMap($0) }
    case .coverage: stage.coverageMap()
    case .departments: stage.departmentMap()
    case .distances: stage.distanceMap()
    case .fellows: (stage.network?.fellows).map { stage.fellowsMap($0) }
    case .gaps: stage.gapMap()
    case .isochrones: (stage.timeStudy?.times).map { stage.isochroneMap($0) }
    case .priorities: stage.priorityMap()
    case .siting: stage.siting.flatMap { try? stage.sitingMap($0) }
    case .times: (stage.timeStudy?.times).map { stage.timeMap($0) }
    }
  }
}
