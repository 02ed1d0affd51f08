import Shapes
import Territories

/// How far the main figures depend on choices: the reference point, sites outside the territory, the radius.
public struct Sensitivity: Sendable {
  /// The figures of the territory under one set of choices.
  public struct Row: Hashable, Sendable {
    /// The point that stands for a commune.
    public var reference: ReferencePoint
    /// Whether sites outside the territory are left out; `nil` where there are none.
    public var insideOnly: Bool?
    /// The radius, in kilometres.
    public var radius_km: Double
    /// Whether the choices are those of the study.
    public var isChosen: Bool
    /// The sites that count.
    public var sites: Int
    /// Communes whose reference point is within the radius.
    public var coveredCommunes: Int
    /// Inhabitants of these communes.
    public var coveredByReference: Int
    /// Inhabitants in proportion to the covered area.
    public var coveredByArea: Double
    /// Covered area, in km².
    public var coveredArea_km2: Double
    /// Mean distance of an inhabitant, in kilometres; `nil` where nobody lives.
    public var meanDistance_km: Double?
    /// The greatest distance of a commune, in kilometres.
    public var greatestDistance_km: Double
  }

  /// By reference point, then with and without sites outside where there are some, then by radius; none for choices
  /// without a site.
  public let rows: [Row]
}

extension Sensitivity {
  /// Varies the choices of a study; what it has measured already is not measured again.
  ///
  /// - Parameter sites: all sites, inside and outside.
  /// - Throws: what GEOS or PROJ said.
  init(_ diagnosis: Diagnosis, sites: [Site]) throws(StudiesError) {
    var variants: [SiteVariant] = []
    for insideOnly in Sensitivity.neighbourChoices(sites) {
      if let variant = try SiteVariant(diagnosis, sites, insideOnly: insideOnly) { variants.append(variant) }
    }
    let chosen = variants
    let measured = inParallel(ReferencePoint.allCases, slice: 1) { kinds in
      kinds.map { kind in
        Result { () throws(StudiesError) in
          let points = try Sensitivity.references(kind, diagnosis)
          let rows = try chosen.map { (variant) throws(StudiesError) in
            try variant.rows(from: points, kind, diagnosis)
          }
          return rows.flatMap { $0 }
        }
      }
    }
    rows = try measured.map { (rows) throws(StudiesError) in try rows.get() }.flatMap { $0 }
  }

  /// Whether sites outside the territory are left out, in the order of the rows: where there are none, nothing is to
  /// be chosen.
  static func neighbourChoices(_ sites: [Site]) -> [Bool?] {
    sites.allSatisfy(\.isInside) ? [nil] : [false, true]
  }

  static func references(
    _ kind: ReferencePoint, _ diagnosis: Diagnosis
  ) throws(StudiesError) -> [ReferencePosition] {
    if kind == diagnosis.parameters.referencePoint { return diagnosis.area.references }
    return try doors {
      try diagnosis.area.territory.referencePoints(kind, planar: diagnosis.area.communeSurfaces)
    }
  }
}
