import Geodesy
import Shapes
import Territories
import Topology

/// Computes coverage at every level for some sites and some radii.
struct CoverageSurvey {
  let area: StudyArea
  let places: Places
  /// For each site, the commune in which it stands; `nil` outside the territory.
  let communeOfSite: [Int?]
  /// Communes, then départements.
  let surfaces: SurfaceShares

  init(_ area: StudyArea, _ places: Places) throws(StudiesError) {
    self.area = area
    self.places = places
    communeOfSite = try CoverageSurvey.locate(places.sites, in: area.territory)
    surfaces = SurfaceShares(
      of: area.communeSurfaces + area.departmentSurfaces,
      areas_km2: area.communeAreas_km2 + area.departmentAreas_km2, by: area.measure)
  }

  /// The discs of each radius around the places of some sites.
  func discs(around sites: [Int], radii_km: [Double]) throws(StudiesError) -> [Discs] {
    var seen: Set<Point<Geographic>> = []
    let positions = sites.map { places.sites[$0].position }.filter { seen.insert($0).inserted }
    return try Discs.draw(around: positions, radii_km: radii_km, reaching: area.box)
  }

  /// The coverage that sites give.
  ///
  /// - Parameters:
  ///   - sites: the sites that count.
  ///   - distances: the nearest of them for each commune.
  ///   - discs: their discs, one radius each.
  func levels(of sites: [Int], distances: CommuneDistances, discs: [Discs]) -> Levels {
    let communes = area.communeSurfaces.count
    let shares = surfaces.shares(in: discs.map(\.union))
    var sitesIn = [Int](repeating: 0, count: communes)
    for site in sites { if let commune = communeOfSite[site] { sitesIn[commune] += 1 } }
    let radii_km = discs.map(\.radius_km)
    let inside = sitesIn
    let coverages = inParallel(Array(0..<communes), slice: 2_048) { part in
      part.map { commune in
        var coverage = self.coverage(
          of: commune, radii_km: radii_km, distance_km: distances.distance_km[commune],
          shares: shares.map { $0[commune] })
        coverage.sites = inside[commune]
        return coverage
      }
    }
    return Levels(area, communes: coverages, departmentShares: shares.map { Array($0.dropFirst(communes)) })
  }

  /// The coverage of one commune; thresholds and value may be minutes as well.
  func coverage(
    of commune: Int, radii_km: [Double], distance_km: Double, shares: [Double]
  ) -> Coverage {
    var coverage = Coverage(radii: radii_km.count)
    coverage.population = area.territory.communes[commune].population ?? 0
    coverage.area_km2 = area.communeAreas_km2[commune]
    coverage.communes = 1
    for (index, radius_km) in radii_km.enumerated() {
      if distance_km <= radius_km {
        coverage.coveredCommunes[index] = 1
        coverage.coveredByReference[index] = coverage.population
      }
      coverage.coveredByArea[index] = shares[index] * Double(coverage.population)
      coverage.coveredArea_km2[index] = shares[index] * coverage.area_km2
    }
    return coverage
  }

  /// The commune of each site that stands inside: by position, else (on a seam of the outlines) by its code.
  private static func locate(_ sites: [Site], in territory: Territory) throws(StudiesError) -> [Int?] {
    let located = try doors {
      try Location.locate(sites.map(\.position), in: territory.communes.map(\.surface))
    }
    let codes = territory.communes.map(\.code)
    return zip(sites, located).map { site, commune in
      commune ?? (site.isInside ? site.communeCode.flatMap { codes.firstIndex(of: $0) } : nil)
    }
  }
}
