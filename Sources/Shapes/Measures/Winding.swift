extension Polygon {
  /// The polygon with its outer ring counter-clockwise and its holes clockwise (RFC 7946 §3.1.6).
  @inlinable public var rightHanded: Polygon {
    Polygon(
      exterior: exterior.signedArea < 0 ? exterior.reversed : exterior,
      holes: holes.map { $0.signedArea > 0 ? $0.reversed : $0 })
  }
}

extension MultiPolygon {
  /// The surface with every polygon right-handed (RFC 7946 §3.1.6).
  @inlinable public var rightHanded: MultiPolygon { MultiPolygon(polygons.map(\.rightHanded)) }
}
