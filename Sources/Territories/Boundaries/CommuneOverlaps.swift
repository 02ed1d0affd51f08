internal import Geodesy
internal import Shapes
internal import Topology

/// Ground that more than one commune claims, whose area and inhabitants would be counted more than once.
public struct CommuneOverlaps: Hashable, Sendable {
  /// Two communes and what they have in common.
  public struct Pair: Hashable, Sendable {
    /// The code of the commune that stands first in the file.
    public var first: String
    /// The code of the other.
    public var second: String
    /// Their common area on the ellipsoid, in km².
    public var area_km2: Double

    /// A pair from its parts.
    public init(first: String, second: String, area_km2: Double) {
      (self.first, self.second, self.area_km2) = (first, second, area_km2)
    }
  }

  /// By how much the areas of the communes together exceed that of their union, in km².
  public var area_km2: Double
  /// The pairs that have most in common, the worst first: five at most.
  public var worst: [Pair]

  /// An overlap from its parts.
  public init(area_km2: Double, worst: [Pair]) { (self.area_km2, self.worst) = (area_km2, worst) }
}

extension CommuneOverlaps {
  /// What two communes may have in common, in m²: a hectare, as outlines that were generalised one by one have it.
  private static let tolerance_m2 = 10_000.0
  /// From here on, in m², it is told of communes of any size; below, where it is a hundredth of the smaller one.
  private static let plain_m2 = 100_000.0
  /// How many points of pairs are looked at: a few seconds' worth.
  private static let pointLimit = 8_000_000

  /// Finds what valid communes have in common; `nil` where that is nothing, or slivers along borders.
  ///
  /// The union says whether there is anything to find; only then are pairs looked at. Where communes fill their
  /// départements to the hectare, and these do not overlap, the union of the départements says it.
  init?(_ communes: [Commune], on grounds: DepartmentGrounds? = nil) throws(TerritoriesError) {
    if grounds?.areFilled(by: communes) ?? false { return nil }
    let surfaces = try Lambert93.metres(communes.map(\.surface))
    let areas = surfaces.map(\.planarArea)
    let (excess, pairs) = try CommuneOverlaps.find(surfaces, areas)
    let told = pairs.map { (pair: $0, area: $0.surface.planarArea) }.filter { told in
      told.area >= min(Self.plain_m2, min(areas[told.pair.first], areas[told.pair.second]) / 100)
    }
    guard !told.isEmpty else { return nil }
    let order = told.indices.sorted { (told[$1].area, $0) < (told[$0].area, $1) }
    let worst = order.prefix(5).map { told[$0] }
    let geodesic = Geodesic.grs80.areas_km2(of: try Lambert93.degrees(worst.map { $0.pair.surface }))
    // Lambert-93 enlarges areas by some thousandths: the whole is brought to the ellipsoid as the worst pairs are.
    let scale = geodesic.reduce(0, +) / worst.reduce(0) { $0 + $1.area }
    area_km2 = excess * scale
    self.worst = zip(worst, geodesic).map {
      Pair(
        first: communes[$0.pair.first].code, second: communes[$0.pair.second].code, area_km2: $1)
    }
  }

  private static func find(
    _ surfaces: [MultiPolygon<Planar>], _ areas: [Double]
  ) throws(TerritoriesError) -> (excess: Double, pairs: [OverlayPair]) {
    do throws(TopologyError) {
      let excess = areas.reduce(0, +) - (try Overlay.union(adjoining: surfaces)).planarArea
      guard excess >= tolerance_m2 else { return (excess, []) }
      return (
        excess, try Overlay.pairs(among: surfaces, leastArea: tolerance_m2, points: pointLimit)
      )
    } catch {
      throw .topology(error)
    }
  }
}
