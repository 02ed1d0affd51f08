import Shapes

extension Validity {
  /// Whether a surface is valid beyond doubt: its rings are simple, lie apart, and each hole in its outer ring.
  ///
  /// Nearly all surfaces are, and need not be examined by GEOS, which says what is wrong with the others, or that
  /// nothing is: rings may touch in a point.
  ///
  /// - Complexity: linear in the number of points that do not pile up.
  static func isClear<Space>(_ surface: MultiPolygon<Space>) -> Bool {
    for ring in surface.rings {
      guard ring.isComplete, ring.points.first == ring.points.last,
        ring.points.allSatisfy({ abs($0.x) <= 1e12 && abs($0.y) <= 1e12 })
      else { return false }
    }
    let run = EdgeRun([surface])
    guard run.owners.count == surface.rings.count, areApart(run) else { return false }
    return run.owners.count == 1 || isNested(surface, run)
  }

  /// Whether the edges of rings meet where one follows the other, and nowhere else.
  private static func areApart(_ run: EdgeRun) -> Bool {
    var isSure = true
    let isWhole = BoxIndex(run.boxes, cells: 1).forEachPair { first, second in
      switch EdgeContact.of(run.points[first], run.end(first), run.points[second], run.end(second)) {
      case .nothing: break
      case .anEnd: isSure = run.next(first) == second || run.next(second) == first
      case .more: isSure = false
      }
      return isSure
    }
    return isWhole && isSure
  }

  /// Whether each outer ring lies in no other, and each hole in its outer ring alone.
  private static func isNested<Space>(_ surface: MultiPolygon<Space>, _ run: EdgeRun) -> Bool {
    let rows = WindingRows(run)
    var ring = 0
    for polygon in surface.polygons {
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
