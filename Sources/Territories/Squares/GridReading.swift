/// The state of reading a population grid, some thousand rows at a time.
struct GridReading {
  private(set) var audit: Audit
  /// The header.
  let columns: [String]
  private let bytes: [UInt8]
  private var scanner: DelimitedScanner
  private let square: Int
  private let count: Int
  private var squares: [GridSquare] = []
  private var inhabitants: [Double] = []
  private var faults: [Fault: (count: Int, line: Int, value: String)] = [:]

  private enum Fault: Int, CaseIterable { case square, inhabitants, repeated }

  init(_ file: InputFile) throws(DelimitedTextError) {
    audit = Audit(file: file.name)
    let text = DecodedText(file.bytes)
    guard text.bytes.count < Int(UInt32.max) else { throw .tooLarge }
    bytes = text.bytes
    let declared = DelimitedSniffer.declaration(bytes)
    scanner = DelimitedScanner(
      separator: declared?.separator ?? DelimitedSniffer.separator(bytes), at: declared?.body ?? 0,
      line: declared == nil ? 1 : 2)
    guard try scanner.scanOn(bytes, rowLimit: 1) else { throw .empty }
    let fields = GridReading.fields(of: 0, in: scanner).prefix(DelimitedText.columnLimit)
    columns = fields.map { [bytes] in String(decoding: GridReading.bare(bytes[$0]), as: UTF8.self) }
    let keys = columns.map(ColumnVocabulary.key)
    square = GridReading.place(["idcar200m", "idcar1km", "idcarnat", "idcar", "idinspire"], in: keys)
    count = GridReading.place(["ind", "indc", "population", "pop", "habitants"], in: keys)
  }

  var hasColumns: Bool { square >= 0 && count >= 0 }

  private static func place(_ names: [String], in keys: [String]) -> Int {
    names.lazy.compactMap { keys.firstIndex(of: $0) }.first ?? -1
  }

  /// Takes the rows to the end of the file.
  mutating func takeAll() throws(DelimitedTextError) {
    while try scanner.scanOn(bytes, rowLimit: 8_192) {
      audit.recordCount += scanner.lines.count
      for row in scanner.lines.indices { take(row) }
    }
  }

  private mutating func take(_ row: Int) {
    let first = Int(scanner.rowStarts[row])
    let last = Int(scanner.rowStarts[row + 1]) - 1
    let identifier = field(square, from: first, to: last)
    guard let square = GridSquare(identifier: identifier) else { return note(.square, row, identifier) }
    let number = field(count, from: first, to: last)
    guard let value = GridReading.number(number) else { return note(.inhabitants, row, number) }
    squares.append(square)
    inhabitants.append(value)
  }

  private mutating func note(_ fault: Fault, _ row: Int, _ value: ArraySlice<UInt8>) {
    let known = faults[fault]
    faults[fault] = (
      (known?.count ?? 0) + 1, known?.line ?? Int(scanner.lines[row]),
      known?.value ?? excerpt(String(decoding: value.prefix(80), as: UTF8.self))
    )
  }

  private func field(_ column: Int, from first: Int, to last: Int) -> ArraySlice<UInt8> {
    guard first + column < last else { return [] }
    let (start, end) = (
      Int(scanner.boundaries[first + column]), Int(scanner.boundaries[first + column + 1]) - 1
    )
    return GridReading.bare(bytes[start..<end])
  }

  private static func fields(of row: Int, in scanner: DelimitedScanner) -> [Range<Int>] {
    let places = Int(scanner.rowStarts[row])..<(Int(scanner.rowStarts[row + 1]) - 1)
    return places.map { Int(scanner.boundaries[$0])..<(Int(scanner.boundaries[$0 + 1]) - 1) }
  }

  /// A field without spaces and quotes around it.
  private static func bare(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var field = field
    while let byte = field.first, byte <= 0x20 || byte == 0x22 { field = field.dropFirst() }
    while let byte = field.last, byte <= 0x20 || byte == 0x22 { field = field.dropLast() }
    return field
  }

  /// A number that is not negative, with a point or a comma and at most 15 digits; `nil` for anything else.
  static func number(_ field: ArraySlice<UInt8>) -> Double? {
    var (mantissa, digits, decimals) = (0, 0, 0)
    var hasMark = false
    for byte in field {
      if byte >= 48, byte <= 57, digits < 15 {
        mantissa = mantissa * 10 + Int(byte - 48)
        digits += 1
        decimals += hasMark ? 1 : 0
      } else if byte == 0x2E || byte == 0x2C, !hasMark {
        hasMark = true
      } else {
        return nil
      }
    }
    return digits > 0 ? Double(mantissa) / GridReading.powers[decimals] : nil
  }

  private static let powers: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The squares in order, each once, and the audit.
  mutating func finished(file: String) -> Audited<PopulationGrid> {
    let order = self.order
    var kept: [Int] = []
    kept.reserveCapacity(order.count)
    for place in order {
      if let last = kept.last, squares[last] == squares[place] {
        let known = faults[.repeated]
        faults[.repeated] = ((known?.count ?? 0) + 1, 0, known?.value ?? squares[place].identifier)
      } else {
        kept.append(place)
      }
    }
    let grid = PopulationGrid(
      file: file, squares: kept.map { squares[$0] }, inhabitants: kept.map { inhabitants[$0] })
    audit.usedCount = kept.count
    audit.refusedCount = audit.recordCount - kept.count
    noteFaults()
    return Audited(value: grid, audits: [audit])
  }

  /// The places of the squares by key, those of one square in the order of the file.
  private var order: [Int] {
    let keyed = squares.indices.map { (key: squares[$0].key, place: $0) }
    let isSorted = zip(keyed, keyed.dropFirst()).allSatisfy { $0.key <= $1.key }
    return (isSorted ? keyed : keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }).map(\.place)
  }

  private mutating func noteFaults() {
    if scanner.blankRowCount > 0 { audit.note(.blankRows(scanner.blankRowCount)) }
    for fault in Fault.allCases {
      guard let found = faults[fault] else { continue }
      let reason: Finding.Reason =
        switch fault {
        case .square: .badSquares(found.count)
        case .inhabitants: .badInhabitants(found.count)
        case .repeated: .repeatedSquares(found.count)
        }
      audit.note(
        reason, at: found.line > 0 ? .line(found.line) : .file,
        field: columns[fault == .inhabitants ? count : square], value: found.value)
    }
    audit.sortFindings()
  }
}

extension GridSquare {
  /// What squares are ordered by: side, northing, easting.
  fileprivate var key: UInt64 { UInt64(side) << 47 | UInt64(northing) << 24 | UInt64(easting) }
}
