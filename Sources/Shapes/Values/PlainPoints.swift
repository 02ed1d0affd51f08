extension Ring {
  /// Lends the points as points of the plane, whatever their numbers mean, without a copy.
  ///
  /// Code over any space is many times as slow where it is not made for one, and the numbers are the same: a space is a
  /// name, and no part of a point.
  /// - Parameter work: takes the points, which it must not keep.
  @inlinable public func withPlainPoints<Result>(
    _ work: (UnsafeBufferPointer<Point<Planar>>) -> Result
  ) -> Result {
    points.withUnsafeBufferPointer { $0.withMemoryRebound(to: Point<Planar>.self, work) }
  }
}
