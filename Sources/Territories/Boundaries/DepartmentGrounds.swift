internal import Shapes
internal import Topology

/// The ground of each département, to say at little cost that communes which fill it do not overlap.
struct DepartmentGrounds: Sendable {
  /// A hectare in square degrees of the equator; elsewhere it is less.
  private static let tolerance_deg2 = 8e-7

  /// The area of each département in square degrees: sums of areas need no unit.
  private let areas: [String: Double]
  /// Whether none shares ground with another.
  private let areApart: Bool

  /// Measures départements, and looks for what they have in common.
  init(_ departments: [Department]) throws(TerritoriesError) {
    let grounds = departments.map { onPaper($0.surface) }
    var areas: [String: Double] = [:]
    for (department, ground) in zip(departments, grounds) where !ground.isEmpty {
      areas[department.code] = ground.planarArea
    }
    self.areas = areas
    let sum = grounds.reduce(0) { $0 + $1.planarArea }
    do throws(TopologyError) {
      areApart = abs(try Overlay.union(adjoining: grounds).planarArea - sum) < Self.tolerance_deg2
    } catch {
      throw .topology(error)
    }
  }

  /// Whether communes together are as large as their départements, each of which has ground of its own.
  func areFilled(by communes: [Commune]) -> Bool {
    guard areApart else { return false }
    var left = areas
    let taken = inParallel(Array(communes.indices)) { part in part.map { communes[$0].surface.areaOnPaper } }
    for (commune, area) in zip(communes, taken) {
      guard left[commune.departmentCode] != nil else { return false }
      left[commune.departmentCode]? -= area
    }
    return left.values.allSatisfy { abs($0) < Self.tolerance_deg2 }
  }
}

/// Degrees as they stand.
private func onPaper(_ surface: MultiPolygon<Geographic>) -> MultiPolygon<Planar> {
  surface.mapRings { $0.map { Point<Planar>(x: $0.x, y: $0.y) } }
}
