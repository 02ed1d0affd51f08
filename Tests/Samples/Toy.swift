public import Shapes
public import Territories

/// A small made-up country: a checkerboard of communes around 44° N, 2° E, in two départements and three EPCI.
public enum Toy {
  /// The side of a commune in degrees.
  public static let side = 0.1

  /// A territory of `columns` × `rows` communes; the west half is département 31, the east half 81.
  public static func territory(columns: Int = 6, rows: Int = 4, seed: UInt64 = 1) -> Territory {
    var generator = SeededGenerator(seed: seed)
    var communes: [Commune] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let department = column * 2 < columns ? "31" : "81"
        communes.append(
          Commune(
            code: "\(department)\(100 + row * columns + column)", name: "Commune \(row)-\(column)",
            population: Int.random(in: 0...5_000, using: &generator),
            epciCode: column % 3 == 2 ? nil : "20000000\(column % 3)", departmentCode: department,
            surface: square(column: column, row: row), townHall: townHall(column, row, &generator)))
      }
    }
    return Territory(
      communes: communes, departments: departments(columns: columns, rows: rows),
      intercommunalities: [Intercommunality(code: "200000000", name: "Ouest & <Est>", type: "CC")])
  }

  /// The square of a commune.
  public static func square(column: Int, row: Int) -> MultiPolygon<Geographic> {
    rectangle(
      x: 2 + Double(column) * side, y: 44 + Double(row) * side, width: side, height: side)
  }

  /// A rectangle, counter-clockwise, its sides cut so that neighbours share their vertices.
  public static func rectangle(x: Double, y: Double, width: Double, height: Double) -> MultiPolygon<
    Geographic
  > {
    let (columns, rows) = (Int((width / side).rounded()), Int((height / side).rounded()))
    func corner(_ column: Int, _ row: Int) -> Point<Geographic> {
      Point(x: snapped(x + Double(column) * side), y: snapped(y + Double(row) * side))
    }
    let south = (0..<columns).map { corner($0, 0) }
    let east = (0..<rows).map { corner(columns, $0) }
    let north = (0..<columns).map { corner(columns - $0, rows) }
    let west = (0..<rows).map { corner(0, rows - $0) }
    return MultiPolygon([Polygon(exterior: Ring(closing: south + east + north + west))])
  }

  /// Sites here and there, some outside, some at one place, some without a category.
  public static func sites(_ count: Int, seed: UInt64, columns: Int = 6, rows: Int = 4) -> [Site] {
    var generator = SeededGenerator(seed: seed)
    let categories = ["FabLab", "Espace de travail partagé", nil]
    var sites: [Site] = []
    for index in 0..<count {
      let position =
        index % 5 == 4 && !sites.isEmpty
        ? sites[index - 1].position
        : Point<Geographic>(
          x: Double.random(in: 1.9...(2.1 + side * Double(columns)), using: &generator),
          y: Double.random(in: 43.9...(44.1 + side * Double(rows)), using: &generator))
      let inside = Box<Geographic>(
        minX: 2, minY: 44, maxX: 2 + side * Double(columns), maxY: 44 + side * Double(rows)
      ).contains(position)
      sites.append(
        Site(
          id: "S\(100 + index)", name: "Lieu \(index)", category: categories[index % 3], position: position,
          networkName: index % 2 == 0 ? "A" : "B", isInside: inside))
    }
    return sites
  }

  private static func departments(columns: Int, rows: Int) -> [Department] {
    let west = (columns + 1) / 2
    return [
      Department(
        code: "31", name: "Ouest",
        surface: rectangle(x: 2, y: 44, width: side * Double(west), height: side * Double(rows)),
        prefectureName: "Villeneuve", prefecture: Point(x: 2.05, y: 44.05)),
      Department(
        code: "81", name: "Est",
        surface: rectangle(
          x: 2 + side * Double(west), y: 44, width: side * Double(columns - west), height: side * Double(rows)
        )),
    ]
  }

  private static func townHall(
    _ column: Int, _ row: Int, _ generator: inout SeededGenerator
  ) -> Point<Geographic>? {
    guard (column + row) % 7 != 3 else { return nil }
    return Point(
      x: 2 + (Double(column) + Double.random(in: 0.2...0.8, using: &generator)) * side,
      y: 44 + (Double(row) + Double.random(in: 0.2...0.8, using: &generator)) * side)
  }

  private static func snapped(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
