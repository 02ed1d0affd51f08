import Shapes

extension CoverageSurvey {
  /// What is within each travel time, at every level; communes that roads do not serve are left out of all of it.
  ///
  /// Inhabitants by area are those of a commune spread evenly over its land near roads, for nobody lives far from one;
  /// a commune without any such land counts as its reference point does.
  /// - Parameters:
  ///   - times: how each commune reaches its site.
  ///   - times_min: the thresholds, ascending.
  ///   - covers: what is within each of them, then all that is near roads, in Lambert-93, metres; not cut by the
  ///     territory, for a cover whose boundary runs along a commune's own cannot be measured.
  /// - Returns: the levels, and the share of each commune's area that is near roads.
  func levels(
    _ times: [CommuneTime], times_min: [Double], covers: [MultiPolygon<Planar>]
  ) throws(StudiesError) -> (levels: Levels, near: [Double]) {
    var shares = surfaces.shares(in: covers)
    let near = shares.removeLast()
    let count = area.communeSurfaces.count
    var sitesIn = [Int](repeating: 0, count: count)
    for commune in communeOfSite { if let commune { sitesIn[commune] += 1 } }
    let coverages = (0..<count).map { commune -> Coverage in
      guard let minutes = times[commune].minutes else { return Coverage(radii: times_min.count) }
      var coverage = coverage(
        of: commune, radii_km: times_min, distance_km: minutes, shares: shares.map { $0[commune] })
      coverage.sites = sitesIn[commune]
      coverage.coveredByArea = times_min.indices.map { place in
        guard near[commune] > 1e-9 else { return Double(coverage.coveredByReference[place]) }
        return min(1, shares[place][commune] / near[commune]) * Double(coverage.population)
      }
      return coverage
    }
    let departmentShares = shares.map { Array($0.dropFirst(count)) }
    return (timeLevels(coverages, departmentShares: departmentShares, times), Array(near.prefix(count)))
  }

  /// Sums communes; a département that roads serve as a whole is measured on its own outline.
  private func timeLevels(
    _ communes: [Coverage], departmentShares: [[Double]], _ times: [CommuneTime]
  ) -> Levels {
    let summed = Levels(area, communes: communes, departmentShares: departmentShares)
    let codes = area.territory.communes.map(\.departmentCode)
    let departments = summed.departments.map { entry -> Levels.Entry in
      let own = codes.indices.filter { codes[$0] == entry.code }
      let left = own.filter { times[$0].way == nil }
      guard !left.isEmpty else { return entry }
      var entry = entry
      entry.coverage.area_km2 -= left.reduce(0) { $0 + area.communeAreas_km2[$1] }
      entry.coverage.area_km2 = left.count == own.count ? 0 : max(0, entry.coverage.area_km2)
      let known = entry.coverage.area_km2
      entry.coverage.coveredArea_km2 = entry.coverage.coveredArea_km2.indices.map { place in
        min(known, own.reduce(0) { $0 + communes[$1].coveredArea_km2[place] })
      }
      return entry
    }
    return Levels(
      communes: communes, epcis: summed.epcis, departments: departments,
      whole: departments.reduce(into: Coverage(radii: departmentShares.count)) { $0.add($1.coverage) })
  }
}
