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
  /// For each radius, the territory less what the discs cover, in Lambert-93, metres.
  public let beyond: [MultiPolygon<Planar>]
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
    let all = Array(places.sites.indices)
    // GEOS works under one lock: what does not need it goes on beside it.
    let ((survey, distances, cells, catchments), discs) = try sideBySide(
      { () throws(StudiesError) in
        let survey = try CoverageSurvey(area, places)
        let distances = try CommuneDistances(from: area.references.map(\.position), to: all, of: places)
        let cells = try VoronoiCells(places, of: area)
        return (survey, distances, cells, try Catchment.survey(area, places, cells, distances))
      },
      { () throws(StudiesError) in
        try Discs.draw(around: places.positions, radii_km: parameters.radii_km, reaching: area.box)
      })
    self.survey = survey
    self.catchments = catchments
    communeOfSite = survey.communeOfSite
    self.discs = discs
    self.distances = distances
    let (levels, land) = try sideBySide(
      { () throws(StudiesError) in survey.levels(of: all, distances: distances, discs: discs) },
      { () throws(StudiesError) in try CoveredLand(area, discs) })
    self.levels = levels
    beyond = land.beyond
    let gapSurvey = GapSurvey(
      area: area, places: places, cells: cells, sliver_km2: parameters.sliver_km2,
      coveredShares: levels.communes.map { $0.shareOfArea(parameters.mainIndex) ?? 0 })
    let degrees: [MultiPolygon<Geographic>]
    ((groups, gapSummaries, degrees), gaps) = try sideBySide(
      { () throws(StudiesError) in
        let degrees = try land.bandsInDegrees()
        return (
          try GroupCoverage.survey(survey, radius_km: parameters.mainRadius_km),
          try GapSummary.summaries(land, parameters), degrees
        )
      },
      { () throws(StudiesError) in try gapSurvey.gaps(land.beyond[parameters.mainIndex]) })
    isodistances = Isodistance.bands(
      land, degrees: degrees, radii_km: parameters.radii_km, coverage: levels.whole)
    standing = try Standing(area, places, distances, levels, parameters, supplements)
  }
}

extension GroupCoverage {
  /// The coverage that each category, and each network, gives alone.
  static func survey(_ survey: CoverageSurvey, radius_km: Double) throws(StudiesError) -> [GroupCoverage] {
    let references = survey.area.references.map(\.position)
    let found = inParallel(SiteGroup.groups(of: survey.places), slice: 1) { groups in
      groups.map { group in
        Result { () throws(StudiesError) in
          let distances = try CommuneDistances(from: references, to: group.sites, of: survey.places)
          let discs = try survey.discs(around: group.sites, radii_km: [radius_km])
          return GroupCoverage(
            group: group, sitesInside: group.sites.count { survey.places.sites[$0].isInside },
            distances: distances,
            levels: survey.levels(of: group.sites, distances: distances, discs: discs))
        }
      }
    }
    return try found.map { (group) throws(StudiesError) in try group.get() }
  }
}
