internal import Shapes

extension MemberReading {
  /// Refuses a site that has the name of an earlier one, but for case, accents, signs and spaces, and stands
  /// within 50 m of it.
  ///
  /// - Complexity: n log n to bring sites of one name together; among them those kept stand 50 m apart, so that
  ///   few share a cell.
  mutating func refuseDuplicates() {
    let hashes = sites.map { nameHash(letters(of: $0.name)) }
    let order = sites.indices.filter { !sites[$0].name.isEmpty }
      .sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, hashes[order[end]] == hashes[order[start]] { end += 1 }
      if end - start > 1 { refuseDuplicates(among: order[start..<end]) }
      start = end
    }
  }

  /// Sites of one name, in the order of the file.
  private mutating func refuseDuplicates(among group: ArraySlice<Int>) {
    var kept = CellStore(isSmall: group.count <= 16)
    for site in group {
      let position = sites[site].position
      let earlier = kept.near(position).first {
        sites[$0].position.roughDistance(to: position) <= Cell.size
          && letters(of: sites[$0].name) == letters(of: sites[site].name)
      }
      if let earlier {
        let place = source.place(of: states[earlier].record)
        note(.duplicate(of: place), about: site, field: columns.name(.name), value: sites[site].name)
      } else {
        kept.insert(site, at: position)
      }
    }
  }
}

/// The folded name without spaces: `Le Cent Sept` and `Le Centsept` are one.
private func letters(of name: String) -> [UInt8] { foldedBytes(name.utf8).filter { $0 != 0x20 } }

/// FNV-1a, which is the same on every run, unlike `Hasher`.
/// - Source: Fowler, Noll, Vo, "The FNV non-cryptographic hash algorithm", IETF draft-eastlake-fnv.
private func nameHash(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// Sites by the square of ground that they stand in; a few sites need no squares.
private struct CellStore {
  private let isSmall: Bool
  private var all: [Int] = []
  private var cells: [Cell: [Int]] = [:]

  init(isSmall: Bool) { self.isSmall = isSmall }

  mutating func insert(_ site: Int, at point: Point<Geographic>) {
    if isSmall { all.append(site) } else { cells[Cell(point), default: []].append(site) }
  }

  /// Sites that may stand within 50 m, in the order in which they came.
  func near(_ point: Point<Geographic>) -> [Int] {
    guard !isSmall else { return all }
    return Cell(point).neighbourhood.flatMap { cells[$0] ?? [] }.sorted()
  }
}

/// A square of the ground, at least 50 m wide.
private struct Cell: Hashable {
  /// The side, in metres.
  static let size = 50.0

  private var column: Int
  private var row: Int

  /// Meridians draw together: up to 78° of latitude a fifth of the equator's width is left, and beyond it no
  /// site stands.
  init(_ point: Point<Geographic>) {
    row = Int((point.y * metresPerDegree / Cell.size).rounded(.down))
    column = Int((point.x * metresPerDegree * 0.2 / Cell.size).rounded(.down))
  }

  var neighbourhood: [Cell] {
    (-1...1).flatMap { rows in
      (-1...1).map { columns in
        var cell = self
        cell.row += rows
        cell.column += columns
        return cell
      }
    }
  }
}
