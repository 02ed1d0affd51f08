/// Where a cell stands in its sheet, as `B7` says.
struct CellReference: Hashable {
  /// From 0.
  var column: Int
  /// From 1.
  var row: Int

  /// Reads letters and digits; `nil` where they are none, or of a cell beyond the last row or column.
  init?(_ bytes: ArraySlice<UInt8>) {
    let letters = bytes.prefix { (65...90).contains($0) }
    let digits = bytes.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    column = letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    row = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard column < SheetRows.columnLimit, (1...SheetRows.rowLimit).contains(row) else { return nil }
  }

  init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// `B7`.
  var text: String {
    var (letters, rest) = ("", column + 1)
    while rest > 0 {
      let (quotient, digit) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = quotient
    }
    return letters + String(row)
  }
}
