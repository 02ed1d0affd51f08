public import Shapes

/// The reference point of a commune.
public struct ReferencePosition: Hashable, Sendable {
  /// Where it is.
  public var position: Point<Geographic>
  /// What it is: the kind asked for, or the point on the surface that stands in for an unknown town hall.
  public var source: ReferencePoint

  /// A reference point.
  public init(position: Point<Geographic>, source: ReferencePoint) {
    self.position = position
    self.source = source
  }
}

extension Territory {
  /// The reference points of ``communes``, in their order.
  ///
  /// - Parameters:
  ///   - kind: which point is wanted; a point on the surface stands in where there is no town hall.
  ///   - planar: the communes in Lambert-93, metres, where they have been projected already.
  /// - Returns: one point a commune.
  /// - Throws: ``TerritoriesError`` where GEOS or PROJ has no answer.
  public func referencePoints(
    _ kind: ReferencePoint = .townHall, planar: [MultiPolygon<Planar>]? = nil
  ) throws(TerritoriesError) -> [ReferencePosition] {
    try communes.referencePoints(kind, planar: planar)
  }
}
