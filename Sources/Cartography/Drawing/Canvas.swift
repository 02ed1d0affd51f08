import Shapes

/// What layers draw on: one frame of the page.
public struct Canvas: Sendable {
  /// From metres to pixels.
  public let fit: Fit
  /// Colours, fonts, words.
  public let style: Style
  /// What ids start with.
  let prefix: String
  var svg = SVGWriter()
  /// What labels keep away from.
  var obstacles: [Box<Screen>] = []
  /// Labels asked for.
  var labels: [LabelRequest] = []
  /// How many paths have an id.
  private var lineCount = 0
  /// Hatchings in use, in order of first use.
  var hatches = HatchRegister()

  init(fit: Fit, style: Style, prefix: String) {
    self.fit = fit
    self.style = style
    self.prefix = prefix
    hatches.prefix = prefix
  }

  /// Opens a group for path data, whose unit is the tenth of a pixel.
  mutating func openPaths(_ paint: Paint) {
    svg.open(
      "g",
      [("transform", "scale(.1)")] + paint.attributes(scale: 10, hatches: &hatches)
        + [("stroke-linejoin", "round")])
  }

  /// Draws surfaces as one path under a paint.
  public mutating func draw(_ surfaces: [MultiPolygon<Planar>], _ paint: Paint) {
    let (isLine, rings) = (paint.fill == .none, surfaces.rings(fit))
    draw(isLine ? PathPen(linesOf: rings) : PathPen(areasOf: rings), paint, isLine: isLine)
  }

  /// Draws a path under a paint, or under its outline alone.
  mutating func draw(_ pen: PathPen, _ paint: Paint, isLine: Bool) {
    if isLine {
      if let outline = paint.outline { draw(pen, outline) }
    } else if !pen.isEmpty {
      openPaths(paint)
      svg.leaf("path", [("d", .path(pen.text))])
      svg.close()
    }
  }

  /// Draws lines, over their casing where they have one; the path data stands in the file once.
  mutating func draw(_ pen: PathPen, _ stroke: Stroke) {
    guard !pen.isEmpty else { return }
    guard let casing = stroke.casing else {
      openPaths(Paint(outline: stroke))
      svg.leaf("path", [("stroke-linecap", "round"), ("d", .path(pen.text))])
      return svg.close()
    }
    lineCount += 1
    let id = "\(prefix)-l\(lineCount)"
    openPaths(Paint(outline: Stroke(casing, width: stroke.width + 1.4)))
    svg.open("g", [("stroke-opacity", 0.6)])
    svg.leaf("path", [("id", .text(id)), ("stroke-linecap", "round"), ("d", .path(pen.text))])
    svg.close()
    svg.close()
    openPaths(Paint(outline: stroke))
    svg.leaf("use", [("href", .text("#" + id))])
    svg.close()
  }

  /// Draws sheets side by side, one path each; where `isMerged`, without the lines inside a sheet.
  mutating func draw(_ sheets: [Sheet], isMerged: Bool) {
    let rings = sheets.map { sheet in
      let rings = sheet.surfaces.rings(fit)
      return isMerged ? Mosaic.merged(rings) : rings
    }
    for (sheet, rings) in zip(sheets, Thinning.thinned(rings)) where !rings.isEmpty {
      openPaths(sheet.paint)
      drawPath(rings)
      svg.close()
    }
  }

  /// Draws rings as one path.
  mutating func drawPath(_ rings: [GridRing], _ attributes: SVGWriter.Attributes = [], title: String = "") {
    var pen = PathPen()
    for ring in rings { pen.add(ring) }
    svg.open("path", attributes + [("d", .path(pen.text))])
    if !title.isEmpty { svg.element("title", content: title) }
    svg.close()
  }

  /// Draws symbols with a halo; each keeps labels away.
  mutating func draw(_ symbol: Symbol, at point: Point<Screen>) {
    symbol.draw(at: point, into: &svg)
    obstacles.append(Box(around: point, reach: symbol.reach + 0.5))
  }
}

/// Surfaces under one paint.
struct Sheet: Sendable {
  var surfaces: [MultiPolygon<Planar>]
  var paint: Paint
}
