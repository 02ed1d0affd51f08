import Shapes
import Territories

/// Who is far from a site by road, and where the gaps are: all findings of the study in minutes.
public struct TimeDiagnosis: Sendable {
  /// What was asked.
  public let parameters: TimeParameters
  /// How each commune reaches its nearest site, in the order of the territory.
  public let communes: [CommuneTime]
  /// The sites that stand too far from any usable road, and count for nothing here: indices, ascending.
  public let sitesOffRoad: [Int]
  /// What is within each time, at every level, of the communes that roads serve.
  public let levels: Levels
  /// The figures of every level.
  public let figures: TimeLevels
  /// How inhabitants stand in minutes: levels and classes, curve, priorities.
  public let standing: TimeStanding
  /// Land that has no time.
  public struct Land: Hashable, Sendable {
    /// The surface in Lambert-93, metres.
    public var surface: MultiPolygon<Planar>
    /// The same in degrees.
    public var degrees: MultiPolygon<Geographic>
    /// Geodesic area, in km².
    public var area_km2: Double
    /// Inhabitants.
    public var population: Double
  }

  /// The land near roads, in Lambert-93, metres; all that is beyond and all bands are parts of it.
  public let ground: MultiPolygon<Planar>
  /// The land that is farther from any road than land is reached: no gap, for nobody is taken to live there.
  public let roadlessLand: Land
  /// What lies beyond each time, in Lambert-93, metres.
  public let beyond: [MultiPolygon<Planar>]
  /// The land of the communes that no road serves.
  public let offRoadLand: Land
  /// The bands between successive times.
  public let isochrones: [Isochrone]
  /// The gaps of the main time, most inhabitants first.
  public let gaps: [TimeGap]
  /// What reaches which site first.
  public let catchments: [TimeCatchment]

  /// Makes the study in minutes of the sites of a diagnosis.
  ///
  /// - Parameters:
  ///   - findings: what the road network says; its samples are no farther apart than half a cell.
  /// - Throws: ``StudiesError/roadsElsewhere``, or what GEOS or PROJ said.
  public init(
    _ diagnosis: Diagnosis, _ findings: RoadFindings, parameters: TimeParameters
  ) throws(StudiesError) {
    let area = diagnosis.area
    let times = findings.communes
    precondition(times.count == area.territory.communes.count, "a time for each commune")
    let left = times.indices.filter { times[$0].way == nil }
    guard left.count < times.count else { throw .roadsElsewhere }
    let samples = findings.samples + (try TimeDiagnosis.references(diagnosis, times))
    let land = try TimeLand(area, samples: samples, offRoad: left, parameters: parameters)
    let ((levels, near), catchments) = try sideBySide(
      { () throws(StudiesError) in
        try diagnosis.survey.levels(
          times, times_min: parameters.times_min, covers: land.covers)
      },
      { () throws(StudiesError) in
        try TimeCatchment.survey(area, land, times, sites: diagnosis.places.sites.count)
      })
    let main = parameters.mainIndex
    let shares = times.indices.map { commune in
      times[commune].way == nil
        ? 0 : max(0, near[commune] - (levels.communes[commune].shareOfArea(main) ?? 0))
    }
    let survey = TimeGapSurvey(
      area: area, contents: GapContents(area: area, gapShares: shares, settledShares: near),
      samples: findings.samples, main_min: parameters.main_min, sliver_km2: diagnosis.parameters.sliver_km2)
    let isochrones = try Isochrone.bands(
      land.land.bands, times_min: parameters.times_min, coverage: levels.whole)
    gaps = try survey.gaps(land.land.beyond[main])
    let inhabitants = TimedInhabitants(
      diagnosis, communes: times.map(\.minutes), squares: findings.squares)
    standing = TimeStanding(diagnosis, inhabitants, parameters)
    figures = TimeLevels(diagnosis, times, levels, standing)
    self.parameters = parameters
    communes = times
    sitesOffRoad = findings.sitesOffRoad
    self.levels = levels
    beyond = land.land.beyond
    ground = land.ground
    roadlessLand = try Land(land.roadless, population: 0)
    offRoadLand = try Land(land.offRoad, population: figures.whole.populationLeftOut)
    self.isochrones = isochrones
    self.catchments = catchments
  }

  /// The communes without a way to a site, in the order of the territory.
  public var communesLeftOut: [Int] { communes.indices.filter { communes[$0].way == nil } }
}
