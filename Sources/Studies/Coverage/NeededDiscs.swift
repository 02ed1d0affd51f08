import Shapes

/// Finds the discs that others cover wholly: their union is the same without them, and made several times as fast where
/// sites stand close together.
///
/// A disc is left out where each cell of a quadtree over it lies within one of those that stay. What stays covers what
/// all cover, whatever is left out after it.
struct NeededDiscs {
  /// A disc by the circles, about one point of it, that it holds and that hold it.
  fileprivate struct Disc {
    var center = Point<Planar>(x: 0, y: 0)
    var inner = 0.0
    var outer = 0.0
  }

  /// A square of the quadtree.
  private struct Cell {
    var center: Point<Planar>
    var reach: Double

    var quarters: [Cell] {
      [(-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5)].map { x, y in
        Cell(center: Point(x: center.x + x * reach, y: center.y + y * reach), reach: reach / 2)
      }
    }

    /// The least and the greatest distance of its points from a place, in metres.
    func distances(from place: Point<Planar>) -> (least: Double, greatest: Double) {
      let (x, y) = (abs(center.x - place.x), abs(center.y - place.y))
      let (gapX, gapY) = (max(0, x - reach), max(0, y - reach))
      let (farX, farY) = (x + reach, y + reach)
      return ((gapX * gapX + gapY * gapY).squareRoot(), (farX * farX + farY * farY).squareRoot())
    }
  }

  /// Cells are not parted below this part of the radius; a disc that needs smaller ones stays.
  private static let finest = 1.0 / 32

  private var discs: [Disc]
  private var isNeeded: [Bool]
  /// The discs by the column of the plane in which their centres lie, as wide as the largest disc.
  private var columns: [[Int]] = []
  private let first: Double
  private let width: Double

  /// The discs among some whose union is that of all.
  ///
  /// - Parameter circles: convex polygons in metres, near to circles.
  /// - Complexity: linear in the pairs of discs that overlap.
  static func among(_ circles: [MultiPolygon<Planar>]) -> [MultiPolygon<Planar>] {
    var search = NeededDiscs(circles)
    for place in circles.indices { search.isNeeded[place] = !search.isCovered(place) }
    return zip(circles, search.isNeeded).filter(\.1).map(\.0)
  }

  private init(_ circles: [MultiPolygon<Planar>]) {
    discs = circles.map { Disc($0) }
    isNeeded = Array(repeating: true, count: circles.count)
    let (west, east) = (discs.map(\.center.x).min() ?? 0, discs.map(\.center.x).max() ?? 0)
    let largest = max(discs.map(\.outer).max() ?? 0, 1)
    // No more columns than discs, however far apart two of them stand.
    first = west
    width = max(largest, (east - west) / Double(max(1, discs.count)))
    columns = Array(repeating: [], count: Int((east - west) / width) + 1)
    for (place, disc) in discs.enumerated() { columns[column(of: disc.center.x)].append(place) }
  }

  private func column(of x: Double) -> Int { min(max(Int((x - first) / width), 0), columns.count - 1) }

  private func isCovered(_ place: Int) -> Bool {
    let disc = discs[place]
    let whole = Cell(center: disc.center, reach: disc.outer)
    var near: [Int] = []
    for column in column(of: disc.center.x - 2 * width)...column(of: disc.center.x + 2 * width) {
      for other in columns[column] where other != place && isNeeded[other] {
        if whole.distances(from: discs[other].center).least < discs[other].inner { near.append(other) }
      }
    }
    return near.count > 1 && isCovered(whole, of: disc, by: near)
  }

  private func isCovered(_ cell: Cell, of disc: Disc, by others: [Int]) -> Bool {
    if cell.distances(from: disc.center).least > disc.outer { return true }
    var near: [Int] = []
    for other in others {
      let (least, greatest) = cell.distances(from: discs[other].center)
      if greatest <= discs[other].inner { return true }
      if least < discs[other].inner { near.append(other) }
    }
    guard !near.isEmpty, cell.reach > disc.outer * NeededDiscs.finest else { return false }
    return cell.quarters.allSatisfy { isCovered($0, of: disc, by: near) }
  }
}

extension NeededDiscs.Disc {
  fileprivate init(_ circle: MultiPolygon<Planar>) {
    guard let ring = circle.polygons.first?.exterior, ring.points.count > 3 else { return }
    let corners = ring.points.dropLast()
    let sum = corners.reduce((x: 0.0, y: 0.0)) { ($0.x + $1.x, $0.y + $1.y) }
    center = Point(x: sum.x / Double(corners.count), y: sum.y / Double(corners.count))
    outer = corners.reduce(0) { max($0, $1.planarDistance(to: center)) }
    inner = .infinity
    for (a, b) in zip(ring.points, ring.points.dropFirst()) where a != b {
      let twice = abs((b.x - a.x) * (center.y - a.y) - (b.y - a.y) * (center.x - a.x))
      inner = min(inner, twice / a.planarDistance(to: b))
    }
    // A millimetre for rounding.
    inner = max(0, inner - 1e-3)
  }
}
