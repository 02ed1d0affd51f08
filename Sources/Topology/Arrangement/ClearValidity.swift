import Shapes

extension MultiPolygon {
  /// Whether the surface is valid beyond doubt: its rings are simple, lie apart, and each hole in its outer ring.
  ///
  /// Nearly all surfaces are, and need not be examined by GEOS, which says what is wrong with the others, or that
  /// nothing is: rings may touch in a point.
  ///
  /// - Complexity: linear in the number of points that do not pile up.
  var isClearlyValid: Bool {
    var count = 0
    for polygon in polygons {
      guard polygon.exterior.isUsual, polygon.holes.allSatisfy(\.isUsual) else { return false }
      count += 1 + polygon.holes.count
    }
    let run = EdgeRun([self])
    guard run.owners.count == count, run.areRingsSimple else { return false }
    return count == 1 || isNested(run)
  }

  /// Whether each outer ring lies in no other, and each hole in its outer ring alone.
  private func isNested(_ run: EdgeRun) -> Bool {
    let rows = WindingRows(run)
    var ring = 0
    for polygon in polygons {
      let outer = ring
      for number in outer...(outer + polygon.holes.count) {
        let around = rows.rings(around: run.points[run.starts[number]]) { Int($0) != number }
        guard around == (number == outer ? [:] : [Int32(outer): 1]) else { return false }
      }
      ring += 1 + polygon.holes.count
    }
    return true
  }
}

extension Ring {
  /// Whether it has the points of a ring, is closed, and its numbers are not beyond measure.
  fileprivate var isUsual: Bool {
    withPlainPoints { points in
      points.count >= 4 && points.first == points.last
        && points.allSatisfy { abs($0.x) <= 1e12 && abs($0.y) <= 1e12 }
    }
  }
}

extension EdgeRun {
  /// Whether edges meet where one follows the other, and nowhere else.
  fileprivate var areRingsSimple: Bool {
    var isSure = true
    let isWhole = BoxIndex(boxes, cells: 1).forEachPair { first, second in
      switch EdgeContact.of(points[first], end(first), points[second], end(second)) {
      case .nothing: break
      case .anEnd: isSure = next(first) == second || next(second) == first
      case .more: isSure = false
      }
      return isSure
    }
    return isWhole && isSure
  }
}
