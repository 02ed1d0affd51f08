import Shapes
import Territories

/// The sites of a study with or without those outside the territory, and what they cover by area.
struct SiteVariant {
  let insideOnly: Bool?
  let places: Places
  /// For each radius, inhabitants in proportion to the covered area.
  let coveredByArea: [Double]
  /// For each radius, covered area, in km².
  let coveredArea_km2: [Double]

  /// Measures a choice of sites; `nil` where none is left.
  init?(_ diagnosis: Diagnosis, _ sites: [Site], insideOnly: Bool?) throws(StudiesError) {
    self.insideOnly = insideOnly
    places = Places(insideOnly == true ? sites.filter(\.isInside) : sites)
    guard !places.sites.isEmpty else { return nil }
    if SiteVariant.reaches(places, diagnosis) == SiteVariant.reaches(diagnosis.places, diagnosis) {
      coveredByArea = diagnosis.levels.whole.coveredByArea
      coveredArea_km2 = diagnosis.levels.whole.coveredArea_km2
      return
    }
    let discs = try Discs.draw(
      around: places.positions, radii_km: diagnosis.parameters.radii_km, reaching: diagnosis.area.box)
    let shares = diagnosis.survey.surfaces.shares(in: discs.map(\.union))
    let communes = diagnosis.area.territory.communes
    coveredByArea = shares.map { shares in
      zip(communes, shares).reduce(0) { $0 + Double($1.0.population ?? 0) * $1.1 }
    }
    coveredArea_km2 = shares.map { shares in
      zip(diagnosis.area.departmentAreas_km2, shares.dropFirst(communes.count)).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// The places whose discs can cover any of the territory; others change nothing of what is covered by area.
  private static func reaches(_ places: Places, _ diagnosis: Diagnosis) -> [Point<Geographic>] {
    let reach = diagnosis.area.box.enlarged(byKilometres: diagnosis.parameters.radii_km.max() ?? 0)
    return places.positions.filter { reach.contains($0) }
  }

  /// The figures from one kind of reference point, for every radius.
  func rows(
    from points: [ReferencePosition], _ kind: ReferencePoint, _ diagnosis: Diagnosis
  ) throws(StudiesError) -> [Sensitivity.Row] {
    let isOwn = kind == diagnosis.parameters.referencePoint && places.sites == diagnosis.places.sites
    let km =
      try isOwn
      ? diagnosis.distances.distance_km
      : CommuneDistances(from: points.map(\.position), to: Array(places.sites.indices), of: places)
        .distance_km
    let people = diagnosis.area.territory.communes.map { $0.population ?? 0 }
    let total = people.reduce(0, +)
    let mean = zip(people, km).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(max(total, 1))
    return diagnosis.parameters.radii_km.enumerated().map { index, radius_km in
      Sensitivity.Row(
        reference: kind, insideOnly: insideOnly, radius_km: radius_km,
        isChosen: kind == diagnosis.parameters.referencePoint
          && insideOnly != !diagnosis.parameters.insideOnly,
        sites: places.sites.count, coveredCommunes: km.count { $0 <= radius_km },
        coveredByReference: zip(people, km).reduce(0) { $0 + ($1.1 <= radius_km ? $1.0 : 0) },
        coveredByArea: coveredByArea[index], coveredArea_km2: coveredArea_km2[index],
        meanDistance_km: total > 0 ? mean : nil, greatestDistance_km: km.max() ?? 0)
    }
  }
}
