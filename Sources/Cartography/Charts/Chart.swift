/// A chart as a value: page, axes, curves, marks, furniture, style; the sister of ``Map``.
///
/// ```swift
/// let chart = Chart(
///   id: "courbe", across: Axis(title: "Distance", quantity: Quantity(unit: "km")),
///   up: Axis(title: "Inhabitants", quantity: Quantity(unit: "%"), range: 0...100),
///   curves: [Curve(points.map { Curve.Point(x: $0.kilometres, y: $0.percent) })],
///   marks: [Mark(x: 15, y: 61, text: "15 km: 61%", isMain: true)],
///   furniture: Furniture(title: "Six in ten live within 15 km"))
/// try write(chart.svg())
/// ```
public struct Chart: Sendable {
  /// What ids in the SVG start with; different for each drawing of one document.
  public var id: String
  /// The format.
  public var page: Page
  /// The axis from left to right.
  public var across: Axis
  /// The axis from foot to top.
  public var up: Axis
  /// The curves, the lowest first.
  public var curves: [Curve]
  /// Points of a curve that are named.
  public var marks: [Mark]
  /// Title, notes and the rest; an arrow to the north is not shown.
  public var furniture: Furniture
  /// Looks and words.
  public var style: Style

  /// A chart from its parts.
  public init(
    id: String, page: Page = .a4Landscape, across: Axis, up: Axis, curves: [Curve], marks: [Mark] = [],
    furniture: Furniture, style: Style = Style()
  ) {
    self.id = id
    self.page = page
    self.across = across
    self.up = up
    self.curves = curves
    self.marks = marks
    self.furniture = furniture
    self.style = style
  }

  /// The chart as an SVG document: trains, fits, draws, furnishes.
  public func svg() -> String {
    let scales = trained()
    let plan = fitted(scales)
    return furnished(plan, drawn(scales, plan))
  }

  /// The id, made safe.
  var identifier: String { XMLText.identifier(id) }

  /// The style at the page's magnification.
  var pageStyle: Style { style.magnified(page.magnification) }
}

/// A line through points.
public struct Curve: Hashable, Sendable {
  /// One point, in the units of the axes.
  public struct Point: Hashable, Sendable {
    /// From left to right.
    public var x: Double
    /// From foot to top.
    public var y: Double

    /// A point from its values.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The points, left to right; what is not finite is left out.
  public var points: [Point]
  /// The line.
  public var stroke: Stroke

  /// A curve from its points.
  public init(_ points: [Point], stroke: Stroke = Stroke(Palette.categories[0], width: 2.4)) {
    self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
    self.stroke = stroke
  }
}

/// A named point, with a line down to the axis.
public struct Mark: Hashable, Sendable {
  /// From left to right.
  public var x: Double
  /// From foot to top.
  public var y: Double
  /// What is written beside it.
  public var text: String
  /// Whether it is the one that the title speaks of.
  public var isMain: Bool

  /// A mark from its place and name.
  public init(x: Double, y: Double, text: String, isMain: Bool = false) {
    self.x = x
    self.y = y
    self.text = text
    self.isMain = isMain
  }
}
