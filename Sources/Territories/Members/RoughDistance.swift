internal import Shapes

/// Metres in a degree of latitude, on a sphere of the Earth's mean radius.
let metresPerDegree = 111_195.0

extension Point where Space == Geographic {
  /// Distance in metres where a tenth of a percent does not matter: to compare, never to print as a distance.
  ///
  /// - Source: equirectangular approximation about the mean latitude.
  func roughDistance(to other: Self) -> Double {
    let scale = cosine(degrees: (y + other.y) / 2)
    let (dx, dy) = ((x - other.x) * scale, y - other.y)
    return (dx * dx + dy * dy).squareRoot() * metresPerDegree
  }
}

extension MultiPolygon where Space == Geographic {
  /// Distance from a point to the surface in metres, 0 inside, as rough as ``Point/roughDistance(to:)``.
  ///
  /// The surface's box spares most points the look inside.
  func distance(to point: Point<Geographic>, box: Box<Geographic>) -> Double {
    guard !box.contains(point) || !contains(point) else { return 0 }
    let scale = cosine(degrees: point.y)
    var shortest = Double.infinity
    for polygon in polygons {
      shortest = min(shortest, polygon.exterior.squaredDistance(to: point, scale: scale))
      for hole in polygon.holes { shortest = min(shortest, hole.squaredDistance(to: point, scale: scale)) }
    }
    return shortest.squareRoot() * metresPerDegree
  }
}

extension Ring where Space == Geographic {
  /// Squared distance to the line in degrees of latitude; longitudes count `scale` times.
  fileprivate func squaredDistance(to point: Point<Geographic>, scale: Double) -> Double {
    var shortest = Double.infinity
    for index in points.indices.dropLast() {
      let (ax, ay) = ((points[index].x - point.x) * scale, points[index].y - point.y)
      let (bx, by) = ((points[index + 1].x - point.x) * scale, points[index + 1].y - point.y)
      let (dx, dy) = (bx - ax, by - ay)
      let length = dx * dx + dy * dy
      let along = length > 0 ? min(1, max(0, -(ax * dx + ay * dy) / length)) : 0
      let (x, y) = (ax + along * dx, ay + along * dy)
      shortest = min(shortest, x * x + y * y)
    }
    return shortest
  }
}

/// The cosine of a latitude, by its series: this module needs no mathematics library for one rough scale.
func cosine(degrees: Double) -> Double {
  let angle = min(90, abs(degrees)) * .pi / 180
  let square = angle * angle
  return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
}
