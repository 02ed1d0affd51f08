/// Any geometry of RFC 7946 §3.1.
public indirect enum Geometry<Space: CoordinateSpace>: Hashable, Sendable {
  /// One position.
  case point(Point<Space>)
  /// Several positions.
  case multiPoint([Point<Space>])
  /// One line.
  case lineString(Polyline<Space>)
  /// Several lines.
  case multiLineString([Polyline<Space>])
  /// One polygon.
  case polygon(Polygon<Space>)
  /// Several polygons.
  case multiPolygon(MultiPolygon<Space>)
  /// Any of these together.
  case collection([Geometry])

  /// The surface of a polygon or multipolygon; `nil` for points and lines.
  public var surface: MultiPolygon<Space>? {
    switch self {
    case .polygon(let polygon): MultiPolygon([polygon])
    case .multiPolygon(let surface): surface
    case .collection(let parts): MultiPolygon(parts.flatMap { $0.surface?.polygons ?? [] }).nonEmpty
    default: nil
    }
  }

  /// The smallest box around all points.
  public var box: Box<Space> {
    switch self {
    case .point(let point): Box(around: [point])
    case .multiPoint(let points): Box(around: points)
    case .lineString(let line): Box(around: line.points)
    case .multiLineString(let lines): lines.reduce(Box()) { $0.union(Box(around: $1.points)) }
    case .polygon(let polygon): Box(around: polygon.exterior.points)
    case .multiPolygon(let surface): Box(around: surface)
    case .collection(let parts): parts.reduce(Box()) { $0.union($1.box) }
    }
  }
}

extension MultiPolygon {
  /// The surface itself, or `nil` where it has no part.
  fileprivate var nonEmpty: MultiPolygon? { isEmpty ? nil : self }
}
