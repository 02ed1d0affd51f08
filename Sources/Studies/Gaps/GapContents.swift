import Geodesy
import Shapes
import Topology

/// Whom gaps hold: the communes and inhabitants of each.
struct GapContents {
  let area: StudyArea
  /// The share of each commune's area that lies in gaps.
  let gapShares: [Double]
  /// The share of each commune's area over which its inhabitants are spread; all of it where `nil`.
  var settledShares: [Double]?

  /// The inhabitants of one commune that a gap holds, in proportion to area.
  struct Part {
    var commune: Int
    var population: Double
    var area_km2: Double
  }

  /// For each gap, the communes that it touches, ascending.
  ///
  /// Only the smaller gaps are laid over the communes; the largest holds what is left of each, so that inhabitants
  /// are conserved: covered + all gaps = the commune.
  func inhabitants(
    of gaps: [MultiPolygon<Planar>], areas_km2: [Double]
  ) throws(StudiesError) -> [[Part]] {
    let order = gaps.indices.sorted { (areas_km2[$1], $0) < (areas_km2[$0], $1) }
    guard let largest = order.first else { return [] }
    let smaller = Array(order.dropFirst())
    let pairs = try doors { try Overlay.pairs(of: smaller.map { gaps[$0] }, with: area.communeSurfaces) }
    let pieces_km2 = try planarAreas_km2(pairs.map(\.surface))
    var left = gapShares
    var parts = [[Part]](repeating: [], count: gaps.count)
    for (pair, piece_km2) in zip(pairs, pieces_km2) {
      var share = min(left[pair.second], piece_km2 / area.communeAreas_km2[pair.second])
      // What is left by two ways of measuring belongs to the piece.
      if left[pair.second] - share < 1e-5 { share = left[pair.second] }
      left[pair.second] -= share
      parts[smaller[pair.first]].append(part(of: pair.second, share: share))
    }
    // What rounding leaves of a covered commune, a thousandth of a square metre, is no part of a gap.
    parts[largest] = left.indices.filter { left[$0] > 1e-9 }.map { part(of: $0, share: left[$0]) }
    return parts
  }

  private func part(of commune: Int, share: Double) -> Part {
    let population = Double(area.territory.communes[commune].population ?? 0)
    let settled = settledShares?[commune] ?? 1
    return Part(
      commune: commune, population: settled > 0 ? share / settled * population : 0,
      area_km2: share * area.communeAreas_km2[commune])
  }

  /// For each gap, the communes whose reference point lies in it.
  func communes(in gaps: [MultiPolygon<Planar>]) throws(StudiesError) -> [[Int]] {
    let points = try doors { try Projection.project(area.references.map(\.position), to: .lambert93) }
    var reached = [[Int]](repeating: [], count: gaps.count)
    for (commune, gap) in try doors({ try Location.locate(points, in: gaps) }).enumerated() {
      if let gap { reached[gap].append(commune) }
    }
    return reached
  }

  /// The départements of a gap, ascending; a border that two files draw a little differently is no part of one.
  func departments(of parts: [Part], area_km2: Double) -> [String] {
    // 1 % of the gap, or 1 km².
    let substantial = parts.filter { $0.area_km2 >= min(1, area_km2 / 100) }
    return Set(substantial.map { area.territory.communes[$0.commune].departmentCode }).sorted()
  }

  /// The most populous of the communes whose reference point lies in a gap, else of those with most of its inhabitants.
  func mainCommune(_ reached: [Int], _ parts: [Part]) -> Int? {
    let communes = area.territory.communes
    return reached.max { (communes[$0].population ?? 0, $1) < (communes[$1].population ?? 0, $0) }
      ?? parts.max { ($0.population, $1.commune) < ($1.population, $0.commune) }?.commune
  }

  /// `ZB-001`: a prefix and a number of three digits at least.
  static func id(_ prefix: String, _ number: Int) -> String {
    let digits = "\(number)"
    return prefix + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
