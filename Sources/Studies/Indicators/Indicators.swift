/// Everything that is measured of one commune, EPCI, département, class or territory.
public struct Indicators: Sendable {
  /// Areas, legal population, sites, and what is covered by reference point and by area.
  public let coverage: Coverage
  /// The inhabitants on whom distances are measured: the legal population, or that of the squares.
  public let inhabitants: Double
  /// The share (0…1) of inhabitants within each radius; `nil` where nobody lives.
  public let sharesWithin: [Double?]
  /// Mean and quantiles of distance.
  public let distribution: Distribution?
  /// Poverty beyond the main radius.
  public let poverty: Poverty?
  /// The Gini coefficient of distance.
  public let gini: Double?
  /// Theil's T of distance, split between and within départements.
  public let theil: Theil?
  /// Person-kilometres beyond the main radius.
  public let shortfall_personKm: Double

  /// Measures one group.
  ///
  /// - Parameters:
  ///   - coverage: what is counted by commune and by area.
  ///   - distances: kilometres, weighted by inhabitants.
  ///   - departments: the same, parted by département.
  init(
    _ coverage: Coverage, distances: WeightedValues, departments: [WeightedValues],
    parameters: StudyParameters
  ) {
    self.coverage = coverage
    inhabitants = distances.total
    sharesWithin = parameters.radii_km.map { distances.share(within: $0) }
    distribution = Distribution(distances)
    poverty = Poverty(distances, line: parameters.mainRadius_km)
    gini = distances.gini
    theil = Theil(distances, groups: departments)
    shortfall_personKm = distances.shortfall(beyond: parameters.mainRadius_km)
  }

  /// The share (0…1) of inhabitants within one of the radii; `nil` where nobody lives.
  public func shareWithin(_ radius: Int) -> Double? { sharesWithin[radius] }

  /// Whole inhabitants, on whom distances are measured.
  public var count: Int { Int(inhabitants.rounded()) }

  /// Whole inhabitants within one of the radii.
  public func within(_ radius: Int) -> Int {
    min(count, Int(((sharesWithin[radius] ?? 0) * inhabitants).rounded()))
  }

  /// Sites for 100,000 inhabitants of the legal population; `nil` where nobody lives.
  public var sitesPer100000: Double? {
    coverage.population > 0 ? Double(coverage.sites) * 100_000 / Double(coverage.population) : nil
  }

  /// Sites for 1,000 km²; `nil` where there is no area.
  public var sitesPer1000km2: Double? {
    coverage.area_km2 > 0 ? Double(coverage.sites) * 1_000 / coverage.area_km2 : nil
  }
}
