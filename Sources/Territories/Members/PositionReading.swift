internal import Shapes

/// What a record says about where its place stands.
enum PositionReading {
  /// Degrees, and what had to be put right.
  case degrees(Point<Geographic>, Finding.Reason?)
  /// Lambert-93, and what had to be put right.
  case metres(Point<Planar>, Finding.Reason?)
  /// The middle of a geometry that is not a point.
  case middle(Point<Geographic>)
  /// Nothing that can be used.
  case unusable(Finding.PositionFault, field: String?, value: String)

  /// The position, where it is in degrees.
  var degrees: Point<Geographic>? {
    switch self {
    case .degrees(let point, _), .middle(let point): point
    default: nil
    }
  }

  var isMiddle: Bool { if case .middle = self { true } else { false } }

  /// Understands a pair of numbers: `x` is where a longitude or an easting is expected.
  init(x: Double, y: Double, isInMetres: Bool, field: String?, value: String) {
    let (given, turned) = (Point<Geographic>(x: x, y: y), Point<Geographic>(x: y, y: x))
    if x == 0, y == 0 {
      self = .unusable(.zero, field: field, value: value)
    } else if given.canBeProjected || turned.isOnEarth && France.contains(turned) {
      let isSwapped = !France.contains(given) && France.contains(turned)
      self = isSwapped ? .degrees(turned, .swappedAxes) : .degrees(given, nil)
    } else if Lambert93.covers(given) {
      self = .metres(Point(x: x, y: y), isInMetres ? nil : .lambertInDegrees)
    } else if Lambert93.covers(turned) {
      self = .metres(Point(x: y, y: x), isInMetres ? .swappedAxes : .lambertInDegrees)
    } else {
      self = .unusable(.impossible, field: field, value: value)
    }
  }
}

/// Where France is, roughly: boxes in degrees.
enum France {
  /// The mainland and Corsica.
  static let metropolitan = Box<Geographic>(minX: -5.6, minY: 41.2, maxX: 9.8, maxY: 51.3)
  /// Saint-Pierre-et-Miquelon, the Antilles, Guyane, La Réunion, Mayotte, Nouvelle-Calédonie, Wallis-et-Futuna,
  /// Polynésie.
  private static let overseas = [
    Box<Geographic>(minX: -56.5, minY: 46.7, maxX: -56.1, maxY: 47.2),
    Box<Geographic>(minX: -63.2, minY: 14.3, maxX: -60.7, maxY: 18.2),
    Box<Geographic>(minX: -54.7, minY: 2.1, maxX: -51.5, maxY: 5.9),
    Box<Geographic>(minX: 55.1, minY: -21.5, maxX: 55.9, maxY: -20.8),
    Box<Geographic>(minX: 44.9, minY: -13.1, maxX: 45.4, maxY: -12.5),
    Box<Geographic>(minX: 158, minY: -23, maxX: 172.1, maxY: -17.8),
    Box<Geographic>(minX: -178.3, minY: -14.5, maxX: -176, maxY: -13.1),
    Box<Geographic>(minX: -155, minY: -28, maxX: -134, maxY: -7.8),
  ]

  static func contains(_ point: Point<Geographic>) -> Bool {
    metropolitan.contains(point) || overseas.contains { $0.contains(point) }
  }
}

extension Geometry where Space == Geographic {
  /// The middle of anything that is not one point: the centre of mass of a surface, else that of the points.
  var middle: Point<Geographic>? {
    if let surface {
      // Small enough for degrees to stand in for metres.
      let flat = surface.mapRings { $0.map { Point<Planar>(x: $0.x, y: $0.y) } }
      if let centroid = flat.centroid { return Point(x: centroid.x, y: centroid.y) }
    }
    let points = self.points
    guard !points.isEmpty else { return nil }
    let count = Double(points.count)
    return Point(
      x: points.reduce(0) { $0 + $1.x / count }, y: points.reduce(0) { $0 + $1.y / count })
  }

  private var points: [Point<Geographic>] {
    switch self {
    case .point(let point): [point]
    case .multiPoint(let points): points
    case .lineString(let line): line.points
    case .multiLineString(let lines): lines.flatMap(\.points)
    case .polygon(let polygon): polygon.exterior.points
    case .multiPolygon(let surface): surface.polygons.flatMap(\.exterior.points)
    case .collection(let parts): parts.flatMap(\.points)
    }
  }
}
