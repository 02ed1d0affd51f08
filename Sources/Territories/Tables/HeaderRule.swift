/// Which row of a table is its header, where a title may stand above it.
///
/// The header is the first row that is not blank. Where that row names no column that the reading needs, it is the
/// first of the next 30 such rows that is beyond doubt a header; the rows above it are a title and no records.
struct HeaderRule {
  /// How many rows of a title are looked past, blank ones not counted.
  static let titleLimit = 30

  /// How many known columns a row names, each once; `nil` where it names not all that the reading needs.
  let known: ([String]) -> Int?

  /// Whether a row will do as the header, where it is the first.
  func accepts(_ names: [String]) -> Bool { known(names) != nil }

  /// How many known columns a row below others names; `nil` where it may be one of records.
  ///
  /// At least two, no values beside them, and more cells than any row above has: those of a title are few, while
  /// above a record there are records. Where all cells are known names the rows above may have as many.
  ///
  /// - Parameter widest: the most cells that a row above it fills.
  func knownBelow(_ widest: Int, _ names: [String]) -> Int? {
    guard let known = known(names), known >= 2, !names.contains(where: HeaderRule.isValue) else { return nil }
    return known >= HeaderRule.width(names) || widest < HeaderRule.width(names) ? known : nil
  }

  static func width(_ names: [String]) -> Int { names.count { !$0.isEmpty } }

  /// Whether a cell holds digits and no letters, as codes, coordinates and dates do; years are names of columns.
  private static func isValue(_ cell: String) -> Bool {
    guard !cell.contains(where: \.isLetter) else { return false }
    let numbers = cell.split { !$0.isNumber }
    return !numbers.allSatisfy { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}

/// The search for a header below a title, row by row.
struct HeaderSearch {
  private let rule: HeaderRule
  /// The rows passed, blank ones not counted.
  private(set) var passedCount = 0
  /// How many known columns the header names; `nil` as long as it is not found.
  private(set) var known: Int?
  private var widest = 0

  init(_ rule: HeaderRule) { self.rule = rule }

  /// Whether nothing is to be gained from more rows.
  var isOver: Bool { known != nil || passedCount > HeaderRule.titleLimit }

  /// Looks at the next row that is not blank.
  ///
  /// - Parameter times: how many such rows follow one another.
  mutating func take(_ names: [String], times: Int = 1) {
    guard !isOver else { return }
    known = rule.knownBelow(widest, names)
    guard known == nil else { return }
    passedCount += times
    widest = max(widest, HeaderRule.width(names))
  }
}
