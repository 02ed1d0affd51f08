import Geodesy
import Roads
import Territories

/// How far the figures in minutes depend on choices: the reference point, sites outside the territory, speeds, the time.
public struct TimeSensitivity: Sendable {
  /// The figures of the territory under one set of choices.
  public struct Row: Hashable, Sendable {
    /// The point that stands for a commune.
    public var reference: ReferencePoint
    /// Whether sites outside the territory are left out; `nil` where there are none.
    public var insideOnly: Bool?
    /// What all speeds are multiplied by, on foot and by car.
    public var speedFactor: Double
    /// The travel time, in minutes.
    public var time_min: Double
    /// Whether the choices are those of the study.
    public var isChosen: Bool
    /// The sites that count.
    public var sites: Int
    /// Communes from which a site is reached.
    public var communes: Int
    /// Inhabitants of these communes.
    public var population: Int
    /// Communes whose reference point is within the time.
    public var coveredCommunes: Int
    /// Inhabitants of these communes.
    public var coveredByReference: Int
    /// Mean minutes of an inhabitant; `nil` where nobody reaches a site.
    public var mean_min: Double?
    /// The longest minutes of a commune; `nil` where none reaches a site.
    public var greatest_min: Double?
  }

  /// By reference point, then with and without sites outside where there are some, then by speed, then by time.
  public let rows: [Row]

  /// A tenth slower, as in the study, a tenth faster: what separates speed models (see ``CarProfile``).
  static let speedFactors = [0.9, 1, 1.1]
}

extension TimeSensitivity {
  /// Varies the choices of a study.
  ///
  /// - Parameter sites: all sites, inside and outside.
  /// - Throws: what GEOS or PROJ said.
  init(
    _ diagnosis: Diagnosis, sites: [Site], roads: RoadNetwork, parameters: TimeParameters
  ) throws(StudiesError) {
    let choices = Sensitivity.neighbourChoices(sites)
      .map { ($0, $0 == true ? sites.filter(\.isInside) : sites) }.filter { !$0.1.isEmpty }
    let travels = choices.map { insideOnly, sites in
      let places = Places(sites)
      let anchors = roads.anchors(of: places.sites.map(\.position), within_km: parameters.snapping_km)
      return (insideOnly: insideOnly, sites: sites.count, travel: roads.travel(to: anchors))
    }
    var rows: [Row] = []
    for reference in ReferencePoint.allCases {
      let points = try Sensitivity.references(reference, diagnosis).map(\.position)
      let anchors = roads.anchors(of: points, within_km: parameters.snapping_km)
      for choice in travels {
        let minutes = choice.travel.minutes(from: anchors)
        rows += TimeSensitivity.rows(
          minutes, (reference, choice.insideOnly, choice.sites), diagnosis, parameters)
      }
    }
    self.rows = rows
  }

  private static func rows(
    _ minutes: [Double?], _ choice: (reference: ReferencePoint, insideOnly: Bool?, sites: Int),
    _ diagnosis: Diagnosis, _ parameters: TimeParameters
  ) -> [Row] {
    let reached = zip(diagnosis.area.territory.communes, minutes).compactMap { commune, minutes in
      minutes.map { (people: commune.population ?? 0, minutes: $0) }
    }
    let people = reached.reduce(0) { $0 + $1.people }
    let total = reached.reduce(0) { $0 + Double($1.people) * $1.minutes }
    let isOwn =
      choice.reference == diagnosis.parameters.referencePoint
      && choice.insideOnly != !diagnosis.parameters.insideOnly
    return speedFactors.flatMap { factor in
      parameters.times_min.map { time in
        let within = reached.filter { $0.minutes <= time * factor }
        return Row(
          reference: choice.reference, insideOnly: choice.insideOnly, speedFactor: factor, time_min: time,
          isChosen: isOwn && factor == 1, sites: choice.sites, communes: reached.count, population: people,
          coveredCommunes: within.count, coveredByReference: within.reduce(0) { $0 + $1.people },
          mean_min: people > 0 ? total / Double(people) / factor : nil,
          greatest_min: reached.map { $0.minutes / factor }.max())
      }
    }
  }
}
