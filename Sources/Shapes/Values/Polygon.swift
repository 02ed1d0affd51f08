/// A surface with one outer ring and any number of holes.
public struct Polygon<Space: CoordinateSpace>: Hashable, Sendable {
  /// The outer ring.
  public var exterior: Ring<Space>
  /// The rings that are cut out.
  public var holes: [Ring<Space>]

  /// A polygon from its rings.
  @inlinable public init(exterior: Ring<Space>, holes: [Ring<Space>] = []) {
    self.exterior = exterior
    self.holes = holes
  }

  /// The outer ring, then the holes.
  @inlinable public var rings: [Ring<Space>] { [exterior] + holes }
}
