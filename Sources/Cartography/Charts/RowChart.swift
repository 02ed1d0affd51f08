/// A chart with one row for each name: bars, or pairs of dots for before and after.
///
/// ```swift
/// let chart = RowChart(
///   id: "departements", across: Axis(title: "Share", quantity: Quantity(unit: "%"), range: 0...100),
///   rows: departments.map { .init($0.name, value: $0.percent, text: $0.read) },
///   reference: .init(value: 76, text: "whole territory: 76%"), furniture: Furniture(title: "From 28% to 94%"))
/// ```
public struct RowChart: Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// What it is about.
    public var name: String
    /// The value before, for a pair of dots.
    public var before: Double?
    /// The value; none where it is `nil` or not finite.
    public var value: Double?
    /// What is written after the mark.
    public var text: String

    /// A row from its parts.
    public init(_ name: String, before: Double? = nil, value: Double?, text: String) {
      self.name = name
      self.before = before.flatMap { $0.isFinite ? $0 : nil }
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
      self.text = text
    }
  }

  /// A value with which all rows are compared.
  public struct Reference: Hashable, Sendable {
    /// Where its line stands.
    public var value: Double
    /// What is written on it.
    public var text: String

    /// A reference from its value and name.
    public init(value: Double, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// What ids in the SVG start with.
  public var id: String
  /// The format.
  public var page: Page
  /// The axis from left to right.
  public var across: Axis
  /// The rows, the first on top.
  public var rows: [Row]
  /// The value with which rows are compared.
  public var reference: Reference?
  /// What the two dots of a pair stand for, in the legend; no legend where empty.
  public var pairNames: (before: String, after: String)
  /// Title, notes and the rest; an arrow to the north is not shown.
  public var furniture: Furniture
  /// Looks and words.
  public var style: Style

  /// A chart from its parts.
  public init(
    id: String, page: Page = .a4Landscape, across: Axis, rows: [Row], reference: Reference? = nil,
    pairNames: (before: String, after: String) = ("", ""), furniture: Furniture, style: Style = Style()
  ) {
    self.id = id
    self.page = page
    self.across = across
    self.rows = rows
    self.reference = reference
    self.pairNames = pairNames
    self.furniture = furniture
    self.style = style
  }

  /// The chart as an SVG document: trains, fits, draws, furnishes.
  public func svg() -> String {
    let scale = trained()
    let plan = fitted()
    return furnished(plan, drawn(scale, plan))
  }

  /// The style at the page's magnification.
  var pageStyle: Style { style.magnified(page.magnification) }
}

extension Style {
  /// The style with text, symbols and lines so many times larger.
  func magnified(_ magnification: Double) -> Style {
    magnification == 1 ? self : Style(theme: theme.scaled(by: magnification), words: words)
  }
}
