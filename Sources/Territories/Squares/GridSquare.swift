/// A square of the European grid, as its identifier tells it: `CRS3035RES200mN2029800E4252400`.
///
/// Source: INSEE, "Données carroyées Filosofi", dictionary of variables; INSPIRE D2.8.I.2 (2014), § 2.2.1.
public struct GridSquare: Hashable, Sendable {
  /// The side, in metres.
  public var side: Int
  /// The lower left corner, metres in EPSG:3035.
  public var easting: Int
  /// The lower left corner, metres in EPSG:3035.
  public var northing: Int

  /// A square from its side and lower left corner, in metres.
  public init(side: Int, easting: Int, northing: Int) {
    self.side = side
    self.easting = easting
    self.northing = northing
  }

  /// Reads an identifier; `nil` where it is none, or its corner is not one of a grid of that side.
  public init?(identifier bytes: some Collection<UInt8>) {
    var scanner = IdentifierScanner(rest: Array(bytes)[...])
    guard scanner.skip("CRS3035RES"), let side = scanner.number(), scanner.skip("mN"),
      let northing = scanner.number(), scanner.skip("E"), let easting = scanner.number(),
      scanner.rest.isEmpty,
      (1...100_000).contains(side), northing % side == 0, easting % side == 0
    else { return nil }
    self.init(side: side, easting: easting, northing: northing)
  }

  /// The identifier.
  public var identifier: String { "CRS3035RES\(side)mN\(northing)E\(easting)" }

  /// The larger square of the grid that holds the corner.
  public func enlarged(to side: Int) -> GridSquare {
    GridSquare(side: side, easting: easting / side * side, northing: northing / side * side)
  }
}

/// Reads an identifier from left to right.
private struct IdentifierScanner {
  var rest: ArraySlice<UInt8>

  mutating func skip(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: wanted) else { return false }
    rest = rest.dropFirst(wanted.count)
    return true
  }

  /// Up to seven digits: no corner in Europe is farther than 10,000 km.
  mutating func number() -> Int? {
    var value = 0
    var digits = 0
    while let byte = rest.first, byte >= 48, byte <= 57, digits < 7 {
      value = value * 10 + Int(byte - 48)
      digits += 1
      rest = rest.dropFirst()
    }
    return digits > 0 ? value : nil
  }
}
