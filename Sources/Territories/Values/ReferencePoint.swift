/// Which point of a commune distances are measured from.
public enum ReferencePoint: String, Hashable, Sendable, CaseIterable {
  /// The town hall (INSEE's `chx`), the default.
  case townHall = "mairie"
  /// The centre of mass of the surface, in Lambert-93.
  case centroid = "centroide"
  /// A point that is surely on the surface (`pos`).
  case pointOnSurface = "point-sur-surface"
}
