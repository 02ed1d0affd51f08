/// What is within reach at one level: a commune, an EPCI, a département, the territory.
///
/// Arrays follow the radii of the study. Both ways of counting inhabitants stand side by side: by reference
/// point (all or none of a commune) and by area (as if inhabitants were spread evenly over their commune).
public struct Coverage: Hashable, Sendable {
  /// Inhabitants.
  public var population = 0
  /// Geodesic area, in km².
  public var area_km2 = 0.0
  /// Communes.
  public var communes = 0
  /// Sites that stand inside.
  public var sites = 0
  /// Communes whose reference point is within each radius.
  public var coveredCommunes: [Int]
  /// Inhabitants of these communes.
  public var coveredByReference: [Int]
  /// Inhabitants in proportion to the covered area.
  public var coveredByArea: [Double]
  /// Covered area, in km².
  public var coveredArea_km2: [Double]

  /// Nothing, for a number of radii.
  public init(radii: Int) {
    coveredCommunes = Array(repeating: 0, count: radii)
    coveredByReference = Array(repeating: 0, count: radii)
    coveredByArea = Array(repeating: 0, count: radii)
    coveredArea_km2 = Array(repeating: 0, count: radii)
  }

  /// Share of inhabitants within a radius, by reference point; `nil` where nobody lives.
  public func shareByReference(_ radius: Int) -> Double? {
    population > 0 ? Double(coveredByReference[radius]) / Double(population) : nil
  }

  /// Share of inhabitants within a radius, by area; `nil` where nobody lives.
  public func shareByArea(_ radius: Int) -> Double? {
    population > 0 ? coveredByArea[radius] / Double(population) : nil
  }

  /// Share of the area within a radius; `nil` where there is none.
  public func shareOfArea(_ radius: Int) -> Double? {
    area_km2 > 0 ? coveredArea_km2[radius] / area_km2 : nil
  }

  /// Whole inhabitants within a radius by area; with ``notCoveredByArea(_:)`` they add up to the population.
  public func wholeCoveredByArea(_ radius: Int) -> Int {
    min(population, Int(coveredByArea[radius].rounded()))
  }

  /// Whole inhabitants beyond a radius by area.
  public func notCoveredByArea(_ radius: Int) -> Int { population - wholeCoveredByArea(radius) }

  /// Adds a part (a commune to its EPCI).
  public mutating func add(_ part: Coverage) {
    population += part.population
    area_km2 += part.area_km2
    communes += part.communes
    sites += part.sites
    for radius in coveredByArea.indices {
      coveredCommunes[radius] += part.coveredCommunes[radius]
      coveredByReference[radius] += part.coveredByReference[radius]
      coveredByArea[radius] += part.coveredByArea[radius]
      coveredArea_km2[radius] += part.coveredArea_km2[radius]
    }
  }
}
