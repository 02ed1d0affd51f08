/// The square between the centres of four cells, for tracing lines through it.
struct Square {
  /// A side of the square.
  enum Side {
    case south, east, north, west
  }

  /// The cell in the south-west corner.
  let cell: Int
  /// The columns of the grid.
  let columns: Int

  /// The number of a side: twice the cell at its south or west end, and 1 where it runs north.
  func side(_ side: Side) -> Int {
    switch side {
    case .south: 2 * cell
    case .north: 2 * (cell + columns)
    case .west: 2 * cell + 1
    case .east: 2 * (cell + 1) + 1
    }
  }

  /// The lines that part the corners whose bits are set from the others, the former on their left.
  ///
  /// - Parameter code: bits from the lowest for the corners south-west, south-east, north-east, north-west.
  static func lines(_ code: Int, isBridge: Bool) -> [(Side, Side)] {
    switch code {
    case 1: [(.south, .west)]
    case 2: [(.east, .south)]
    case 3: [(.east, .west)]
    case 4: [(.north, .east)]
    case 5: isBridge ? [(.north, .west), (.south, .east)] : [(.south, .west), (.north, .east)]
    case 6: [(.north, .south)]
    case 7: [(.north, .west)]
    case 8: [(.west, .north)]
    case 9: [(.south, .north)]
    case 10: isBridge ? [(.west, .south), (.east, .north)] : [(.east, .south), (.west, .north)]
    case 11: [(.east, .north)]
    case 12: [(.west, .east)]
    case 13: [(.south, .east)]
    case 14: [(.west, .south)]
    default: []
    }
  }
}
