import CGEOS
import Shapes

/// Whether surfaces are sound in the sense of OGC Simple Features (06-103r4, §6.1.11), and their repair.
public enum Validity {}

/// What is wrong with a surface.
public struct ValidityFinding<Space: CoordinateSpace>: Hashable, Sendable {
  /// GEOS's words, such as `Self-intersection`.
  public var reason: String
  /// Where, in the surface's own space; `nil` where GEOS gives no place.
  public var place: Point<Space>?

  /// A fault from GEOS's words and its place.
  public init(reason: String, place: Point<Space>?) {
    self.reason = reason
    self.place = place
  }
}

extension Validity {
  /// The first fault of each surface; `nil` for a valid one (`GEOSisValidDetail_r`, where validity is not plain).
  ///
  /// - Parameter surfaces: surfaces in any space; validity does not depend on the unit.
  /// - Returns: a fault or `nil` for each surface.
  /// - Throws: `TopologyError` with the place of a surface that cannot be read at all, or GEOS's message.
  @_specialize(where Space == Geographic)
  public static func examine<Space>(
    _ surfaces: [MultiPolygon<Space>]
  ) throws(TopologyError) -> [ValidityFinding<Space>?] {
    // Boundaries are in degrees: code over any space asks at each ring what a point is, for half of the time.
    let isClear = inParallel(surfaces) { part in part.map(\.isClearlyValid) }
    return try Engine.run { context throws(TopologyError) in
      var findings = [ValidityFinding<Space>?](repeating: nil, count: surfaces.count)
      for (item, surface) in surfaces.enumerated() where !isClear[item] {
        findings[item] = try context.fault(of: try context.surface(surface, item: item))
      }
      return findings
    }
  }
}

extension GEOSContext {
  /// What is wrong with a surface.
  func fault<Space>(of surface: GEOSHandle) throws(TopologyError) -> ValidityFinding<Space>? {
    var reason: UnsafeMutablePointer<CChar>?
    var place: OpaquePointer?
    let answer = GEOSisValidDetail_r(handle, surface.geometry, 0, &reason, &place)
    defer { if let reason { GEOSFree_r(handle, reason) } }
    let owner = try place.map { place throws(TopologyError) in
      try GEOSHandle("GEOSisValidDetail_r", place, in: self)
    }
    guard try !check("GEOSisValidDetail_r", predicate: answer) else { return nil }
    var finding = ValidityFinding<Space>(reason: reason.map { String(cString: $0) } ?? "", place: nil)
    if let owner { finding.place = try position(of: owner.geometry) }
    return finding
  }
}
