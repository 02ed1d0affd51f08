import Geodesy
import Samples
import Shapes
import Territories
import Testing
import Topology

@testable import Studies

@Suite struct FarthestPointTests {
  @Test(arguments: 1...12) func noPointOfAGapIsFarther(_ seed: UInt64) throws {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [4, 8], mainRadius_km: 4)
    let diagnosis = try Diagnosis(area, sites: Toy.sites(9, seed: seed), parameters: parameters)
    #expect(!diagnosis.gaps.isEmpty)
    for gap in diagnosis.gaps where gap.area_km2 > 0.5 {
      let grid = Grid(covering: Box(around: gap.surface), cell_m: 250)
      let cells = grid.cells(inside: gap.surface).flatMap { $0 }.map { grid.center(of: $0) }
      let positions = try Projection.unproject(cells, from: .lambert93)
      let found = try NearestSite.find(for: positions, among: diagnosis.places.positions)
      let farthest = found.compactMap { $0.sites.first?.distance_km }.max() ?? 0
      #expect(farthest <= gap.farthestDistance_km + 1e-6)
      // A cell's centre lies within 177 m of any of its points.
      #expect(gap.farthestDistance_km <= max(farthest, 4) + 0.36)
    }
  }

  @Test(arguments: 1...12) func theAnswerIsTheLargestEmptyCircle(_ seed: UInt64) throws {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    let parameters = try StudyParameters(radii_km: [4], mainRadius_km: 4)
    let diagnosis = try Diagnosis(area, sites: Toy.sites(9, seed: seed), parameters: parameters)
    let planar = try Projection.project(diagnosis.places.positions, to: .lambert93)
    for gap in diagnosis.gaps {
      let circle = try EmptyCircle.largest(around: planar, within: gap.surface, tolerance_m: 0.01)
      let radius_km = (circle?.radius_m ?? 0) / 1_000
      // The plane stretches lengths by up to two in a thousand.
      #expect(abs(radius_km - gap.farthestDistance_km) < 0.003 * gap.farthestDistance_km)
    }
  }
}
