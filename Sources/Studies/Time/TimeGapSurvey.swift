import Geodesy
import Shapes
import Topology

/// Gathers what is known of the gaps in minutes.
struct TimeGapSurvey {
  let area: StudyArea
  let contents: GapContents
  let samples: [TimeSample]
  let main_min: Double
  let sliver_km2: Double

  /// The gaps that form a surface, one per polygon, by inhabitants descending, then area, then place.
  func gaps(_ surface: MultiPolygon<Planar>) throws(StudiesError) -> [TimeGap] {
    let surfaces = surface.polygons.map { MultiPolygon([$0]) }
    let degrees = try doors { try Projection.unproject(surfaces, from: .lambert93) }
    let areas_km2 = geodesicAreas(degrees)
    let inhabitants = try contents.inhabitants(of: surfaces, areas_km2: areas_km2)
    let reached = try contents.communes(in: surfaces)
    let farthest = try farthest(in: surfaces)
    let gaps = surfaces.indices.map { index in
      gap(
        surfaces[index], degrees[index], area_km2: areas_km2[index], inhabitants[index], reached[index],
        farthest[index])
    }
    return numbered(gaps)
  }

  /// For each gap, the farthest of the roads' points in it; between equals the one in the south-west.
  private func farthest(in gaps: [MultiPolygon<Planar>]) throws(StudiesError) -> [TimeGap.Farthest?] {
    let beyond = samples.filter { $0.minutes.isFinite && Double($0.minutes) > main_min }
    let places = try doors { try Location.locate(beyond.map(\.position), in: gaps) }
    var best = [TimeSample?](repeating: nil, count: gaps.count)
    for (sample, gap) in zip(beyond, places) {
      guard let gap else { continue }
      if best[gap].map({ $0.isNearer(than: sample) }) ?? true { best[gap] = sample }
    }
    let found = best.compactMap { $0 }
    var positions = try doors { try Projection.unproject(found.map(\.position), from: .lambert93) }[...]
    return best.map { sample in
      guard let sample, let position = positions.popFirst() else { return nil }
      return TimeGap.Farthest(
        position: position, minutes: Double(sample.minutes), site: Int(sample.site))
    }
  }

  private func gap(
    _ surface: MultiPolygon<Planar>, _ degrees: MultiPolygon<Geographic>, area_km2: Double,
    _ parts: [GapContents.Part], _ reached: [Int], _ farthest: TimeGap.Farthest?
  ) -> TimeGap {
    TimeGap(
      id: "", surface: surface, degrees: degrees, area_km2: area_km2,
      population: parts.reduce(0) { $0 + $1.population },
      populationByReference: reached.reduce(0) { $0 + (area.territory.communes[$1].population ?? 0) },
      communes: reached, departments: contents.departments(of: parts, area_km2: area_km2),
      mainCommune: contents.mainCommune(reached, parts), farthest: farthest,
      isSliver: area_km2 < sliver_km2 || (farthest == nil && reached.isEmpty))
  }

  private func numbered(_ gaps: [TimeGap]) -> [TimeGap] {
    let corners = gaps.map { Box(around: $0.surface) }
    let order = gaps.indices.sorted {
      (gaps[$1].population, gaps[$1].area_km2, corners[$0].minX, corners[$0].minY) < (
        gaps[$0].population, gaps[$0].area_km2, corners[$1].minX, corners[$1].minY
      )
    }
    return order.enumerated().map { number, index in
      var gap = gaps[index]
      gap.id = GapContents.id("ZT-", number + 1)
      return gap
    }
  }
}

extension TimeSample {
  /// Whether a site is nearer from here than from another point; between equals the one in the south-west is farther.
  fileprivate func isNearer(than other: TimeSample) -> Bool {
    (minutes, -position.x, -position.y) < (other.minutes, -other.position.x, -other.position.y)
  }
}
