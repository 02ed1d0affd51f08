internal import Geodesy
internal import Shapes
internal import Topology

extension BoundaryCollection {
  /// Converts metres to degrees where the file is in Lambert-93; refuses what lies on no place of the Earth.
  mutating func reproject(system: ReferenceSystem) throws(TerritoriesError) {
    // Filled in when the doors are there.
  }

  /// Examines every polygon and repairs the invalid ones.
  mutating func repair() throws(TerritoriesError) {
    // Filled in when the doors are there.
  }
}
