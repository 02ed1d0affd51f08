internal import Shapes

extension MemberReading {
  /// Refuses a site that has the name of an earlier one, but for case, accents, signs and spaces, and stands
  /// within 50 m of it.
  ///
  /// - Complexity: linear: sites of one name are looked up in cells of 50 m, where those kept stand apart.
  mutating func refuseDuplicates() {
    let names = sites.map { nameHash(letters(of: $0.name)) }
    let repeated = repeatedHashes(names)
    var kept: [Cell: [Int]] = [:]
    for site in sites.indices where !sites[site].name.isEmpty && repeated.contains(names[site]) {
      let cell = Cell(name: names[site], sites[site].position)
      let earlier = cell.neighbourhood.lazy.flatMap { kept[$0] ?? [] }.first { isSame($0, site) }
      if let earlier {
        let place = source.place(of: states[earlier].record)
        note(.duplicate(of: place), about: site, field: columns.name(.name), value: sites[site].name)
      } else {
        kept[cell, default: []].append(site)
      }
    }
  }

  private func repeatedHashes(_ hashes: [UInt64]) -> Set<UInt64> {
    let sorted = hashes.sorted()
    return Set(zip(sorted, sorted.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    sites[a].position.roughDistance(to: sites[b].position) <= Cell.size
      && letters(of: sites[a].name) == letters(of: sites[b].name)
  }
}

/// The folded name without spaces: `Le Cent Sept` and `Le Centsept` are one.
private func letters(of name: String) -> [UInt8] { foldedBytes(name.utf8).filter { $0 != 0x20 } }

/// FNV-1a, which is the same on every run, unlike `Hasher`.
/// - Source: Fowler, Noll, Vo, "The FNV non-cryptographic hash algorithm", IETF draft-eastlake-fnv.
private func nameHash(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// A square of the ground for the sites of one name.
private struct Cell: Hashable {
  /// The side, in metres.
  static let size = 50.0

  var name: UInt64
  var column: Int
  var row: Int

  private init(name: UInt64, column: Int, row: Int) {
    (self.name, self.column, self.row) = (name, column, row)
  }

  /// Cells are at least 50 m wide: columns of a row are as many as its side nearest the equator allows.
  init(name: UInt64, _ point: Point<Geographic>) {
    self.name = name
    row = Int((point.y * metresPerDegree / Cell.size).rounded(.down))
    column = Int((point.x * metresPerDegree * 0.2 / Cell.size).rounded(.down))
  }

  var neighbourhood: [Cell] {
    (-1...1).flatMap { row in
      (-1...1).map { Cell(name: name, column: column + $0, row: self.row + row) }
    }
  }
}
