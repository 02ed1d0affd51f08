import Geodesy
import Shapes
import Territories
import Topology

/// Who is far from a site, and where the gaps are: all findings of the main study.
public struct Diagnosis: Sendable {
  /// What was asked.
  public let parameters: StudyParameters
  /// The territory, projected and measured.
  public let area: StudyArea
  /// The sites that count and where they stand.
  public let places: Places
  /// For each site, the commune in which it stands; `nil` outside the territory.
  public let communeOfSite: [Int?]
  /// The nearest site of each commune.
  public let distances: CommuneDistances
  /// The discs of each radius, and their union.
  public let discs: [Discs]
  /// The coverage at every level; arrays follow the radii.
  public let levels: Levels
  /// The coverage by category, and by network where there are several, at the main radius.
  public let groups: [GroupCoverage]
  /// The gaps of the main radius, most inhabitants first.
  public let gaps: [Gap]
  /// The gaps of every radius, in short.
  public let gapSummaries: [GapSummary]
  /// The bands between successive radii.
  public let isodistances: [Isodistance]
  /// What is nearest to which place.
  public let catchments: [Catchment]
  /// What measures coverage, for studies that build on this one.
  let survey: CoverageSurvey
  /// Where people live and how far from a site, and what is measured of it at every level.
  public let standing: Standing

  /// Makes the study.
  ///
  /// - Parameters:
  ///   - area: the territory.
  ///   - sites: all sites, inside and outside; which ones count is a parameter.
  ///   - parameters: radii and options.
  ///   - supplements: what is joined to the territory.
  /// - Throws: ``StudiesError/noSites`` where none counts, or what GEOS or PROJ said.
  public init(
    _ area: StudyArea, sites: [Site], parameters: StudyParameters, supplements: Supplements = .none
  ) throws(StudiesError) {
    let places = Places(parameters.insideOnly ? sites.filter(\.isInside) : sites)
    guard !places.sites.isEmpty else { throw .noSites }
    self.parameters = parameters
    self.area = area
    self.places = places
    let survey = try CoverageSurvey(area, places)
    let all = Array(places.sites.indices)
    let references = area.references.map(\.position)
    self.survey = survey
    communeOfSite = survey.communeOfSite
    distances = try CommuneDistances(from: references, to: all, of: places)
    discs = try survey.discs(around: all, radii_km: parameters.radii_km)
    levels = try survey.levels(of: all, distances: distances, discs: discs)
    groups = try GroupCoverage.survey(survey, radius_km: parameters.mainRadius_km)

    let beyond = try Diagnosis.beyond(area.outline, discs)
    let cells = try VoronoiCells(places, of: area)
    gaps = try GapSurvey(
      area: area, places: places, cells: cells, sliver_km2: parameters.sliver_km2,
      coveredShares: levels.communes.map { $0.shareOfArea(parameters.mainIndex) ?? 0 }
    ).gaps(beyond[parameters.mainIndex])
    gapSummaries = try Diagnosis.summaries(beyond, parameters)
    isodistances = try Isodistance.bands(
      radii_km: parameters.radii_km, outline: area.outline, beyond: beyond, coverage: levels.whole)
    catchments = try Catchment.survey(area, places, cells, distances)
    standing = try Standing(area, places, distances, levels, parameters, supplements)
  }

  /// For each radius, the territory less what the discs cover.
  private static func beyond(
    _ outline: MultiPolygon<Planar>, _ discs: [Discs]
  ) throws(StudiesError) -> [MultiPolygon<Planar>] {
    var surfaces: [MultiPolygon<Planar>] = []
    for disc in discs { surfaces += try doors { try Overlay.difference([outline], minus: disc.union) } }
    return surfaces
  }

  private static func summaries(
    _ beyond: [MultiPolygon<Planar>], _ parameters: StudyParameters
  ) throws(StudiesError) -> [GapSummary] {
    try zip(parameters.radii_km, beyond).map { (radius_km, surface) throws(StudiesError) in
      let areas = try planarAreas_km2(surface.polygons.map { MultiPolygon([$0]) })
      let slivers = areas.count { $0 < parameters.sliver_km2 }
      return GapSummary(
        radius_km: radius_km, count: areas.count - slivers, slivers: slivers, area_km2: areas.reduce(0, +))
    }
  }
}

extension GroupCoverage {
  /// The coverage that each category, and each network, gives alone.
  static func survey(_ survey: CoverageSurvey, radius_km: Double) throws(StudiesError) -> [GroupCoverage] {
    let references = survey.area.references.map(\.position)
    return try SiteGroup.groups(of: survey.places).map { (group) throws(StudiesError) in
      let distances = try CommuneDistances(from: references, to: group.sites, of: survey.places)
      let discs = try survey.discs(around: group.sites, radii_km: [radius_km])
      return GroupCoverage(
        group: group, sitesInside: group.sites.count { survey.places.sites[$0].isInside },
        distances: distances,
        levels: try survey.levels(of: group.sites, distances: distances, discs: discs))
    }
  }
}
