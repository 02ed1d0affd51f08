import Shapes

/// Something that stands in the legend's panel.
protocol PanelPart: Sendable {
  /// Height in pixels.
  var height: Double { get }
  /// Draws the part with its top left corner at a point.
  func draw(at corner: Point<Screen>, into svg: inout SVGWriter, hatches: inout HatchRegister)
}

/// Parts in columns: as many columns as the panel is wide.
struct Panel: Sendable {
  let parts: [any PanelPart]
  let columnWidth: Double
  let columns: Int
  let gap: Double
  /// The column of each part and its distance from the top.
  private(set) var places: [(column: Int, top: Double)] = []

  /// Stacks parts, each in the column that is least full; in order within one column.
  init(_ parts: [any PanelPart], columnWidth: Double, columns: Int, gap: Double) {
    self.parts = parts
    self.columnWidth = columnWidth
    self.columns = max(columns, 1)
    self.gap = gap
    var fill = [Double](repeating: 0, count: self.columns)
    for part in parts {
      let column = fill.indices.min { fill[$0] < fill[$1] - 1 } ?? 0
      let top = fill[column] > 0 ? fill[column] + gap : 0
      places.append((column, top))
      fill[column] = top + part.height
    }
  }

  /// Height of the fullest column, in pixels.
  var height: Double { zip(parts, places).map { $1.top + $0.height }.max() ?? 0 }

  func draw(
    at corner: Point<Screen>, spacing: Double, into svg: inout SVGWriter, hatches: inout HatchRegister
  ) {
    for (part, place) in zip(parts, places) {
      let x = corner.x + Double(place.column) * (columnWidth + spacing)
      part.draw(at: Point(x: x, y: corner.y + place.top), into: &svg, hatches: &hatches)
    }
  }
}
