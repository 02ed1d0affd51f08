import Territories

/// How a population stands to its sites: indicators at every level, the curve, the priorities.
public struct Standing: Sendable {
  /// The squares of the population grid, where there is one; all the rest is then measured on them.
  public let squares: SquareSurvey?
  /// The indicators of every level and class.
  public let levels: IndicatorLevels
  /// The share of inhabitants within each distance.
  public let curve: PopulationCurve
  /// Who lacks the most.
  public let priorities: Priorities

  /// Measures all of it.
  init(
    _ area: StudyArea, _ places: Places, _ distances: CommuneDistances, _ levels: Levels,
    _ parameters: StudyParameters, _ supplements: Supplements
  ) throws(StudiesError) {
    let squares = try supplements.grid.map { grid throws(StudiesError) in
      try SquareSurvey(grid, in: area.territory, places: places)
    }
    self.squares = squares
    let inhabitants = squares?.inhabitants ?? Inhabitants(area.territory, distances)
    self.levels = IndicatorLevels(
      area, levels, inhabitants, typologies: supplements.typologies, parameters: parameters)
    curve = PopulationCurve(inhabitants)
    priorities = Priorities(
      (self.levels.communes.map(\.lack), self.levels.epcis.map(\.lack), self.levels.whole.lack),
      epciOfCommune: levels.epciOfCommune(area.territory))
  }
}
