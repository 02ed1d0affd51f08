import Territories

/// What a study is asked for; the defaults are those of the methods paper.
public struct StudyParameters: Hashable, Sendable {
  /// The radii of coverage, in kilometres, ascending, without repetition.
  public let radii_km: [Double]
  /// The radius of the headline figures and of the gaps, in kilometres; one of `radii_km`.
  public let mainRadius_km: Double
  /// The point that stands for a commune.
  public var referencePoint: ReferencePoint
  /// Whether sites outside the territory are left out.
  public var insideOnly: Bool
  /// Gaps under this area are listed, not counted, in square kilometres.
  public var sliver_km2: Double

  /// Parameters; the main radius is added to the radii where it is missing.
  ///
  /// - Throws: ``StudiesError/badRadius(_:)`` for a radius that is not a finite number above 0 and up to 500 km.
  public init(
    radii_km: [Double] = [5, 10, 15, 20, 30], mainRadius_km: Double = 15,
    referencePoint: ReferencePoint = .townHall, insideOnly: Bool = false, sliver_km2: Double = 1
  ) throws(StudiesError) {
    for radius in radii_km + [mainRadius_km] {
      guard radius.isFinite, radius > 0, radius <= 500 else { throw .badRadius(radius) }
    }
    self.radii_km = Set(radii_km + [mainRadius_km]).sorted()
    self.mainRadius_km = mainRadius_km
    self.referencePoint = referencePoint
    self.insideOnly = insideOnly
    self.sliver_km2 = sliver_km2
  }

  /// The place of the main radius among the radii.
  public var mainIndex: Int { radii_km.firstIndex(of: mainRadius_km) ?? 0 }
}
