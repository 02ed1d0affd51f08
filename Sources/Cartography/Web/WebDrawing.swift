import Shapes

extension Canvas {
  /// Draws one piece of a layer.
  mutating func draw(_ content: WebLayer.Content, prefix: String) {
    switch content {
    case .surfaces(let surfaces, let paint): draw(surfaces, paint)
    case .parcels(let parcels): draw(parcels, prefix: prefix)
    case .outlines(let outlines, let stroke): draw(outlines, stroke, prefix: prefix)
    case .pins(let pins): for pin in pins where fit.shows(pin.point) { draw(pin) }
    case .labels(let labels): drawNames(labels)
    }
  }

  /// Draws parcels in their groups, those of one colour together; neighbours share their thinned lines.
  private mutating func draw(_ parcels: [WebLayer.Parcel], prefix: String) {
    let rings = Thinning.thinned(parcels.map { $0.surface.rings(fit) })
    let groups = Dictionary(grouping: parcels.indices) { parcels[$0].group }
    for group in groups.keys.sorted() {
      svg.open("g", [("id", .text(prefix + "-" + XMLText.identifier(group))), ("transform", "scale(.1)")])
      let colours = Dictionary(grouping: groups[group] ?? []) { parcels[$0].colour }
      for colour in colours.keys.sorted(by: { $0.hexadecimal < $1.hexadecimal }) {
        svg.open("g", [("fill", .colour(colour)), ("stroke", .colour(colour)), ("stroke-width", 4)])
        for index in colours[colour] ?? [] where !rings[index].isEmpty {
          drawPath(rings[index], [("data-i", .number(Double(parcels[index].key)))])
        }
        svg.close()
      }
      svg.close()
    }
  }

  private mutating func draw(
    _ outlines: [(id: String, surface: MultiPolygon<Planar>)], _ stroke: Stroke, prefix: String
  ) {
    let rings = Thinning.thinned(outlines.map { $0.surface.rings(fit) })
    svg.open("g", [("transform", "scale(.1)"), ("fill", "none")] + stroke.attributes(scale: 1))
    for (outline, rings) in zip(outlines, rings) where !rings.isEmpty {
      drawPath(
        rings,
        [
          ("id", .text(prefix + "-" + XMLText.identifier(outline.id))),
          ("vector-effect", "non-scaling-stroke"),
        ])
    }
    svg.close()
  }

  /// Draws a symbol about the origin of a group of its own, which a script can scale.
  private mutating func draw(_ pin: WebLayer.Pin) {
    let place = fit.position(pin.point)
    obstacles.append(Box(around: place, reach: pin.symbol.reach + 0.5))
    svg.open(
      "g",
      [
        ("transform", .text("translate(\(SVGWriter.tenth(place.x)) \(SVGWriter.tenth(place.y)))")),
        ("data-s", .number(Double(pin.key))),
      ])
    if !pin.title.isEmpty { svg.element("title", content: pin.title) }
    svg.open(
      "g",
      [
        ("class", "k"), ("stroke", .colour(style.theme.halo)), ("stroke-width", 1.6),
      ])
    pin.symbol.draw(at: Point(x: 0, y: 0), into: &svg)
    if pin.count > 1 { drawCount(pin) }
    svg.close()
    svg.close()
  }

  private mutating func drawCount(_ pin: WebLayer.Pin) {
    let font = Font(size: pin.symbol.radius * 1.25, isBold: true)
    svg.element(
      "text",
      [
        ("y", .number(font.size * 0.36)), ("font-size", .number(font.size)), ("font-weight", "bold"),
        ("fill", .colour(style.theme.paper)), ("stroke", "none"), ("text-anchor", "middle"),
      ], content: style.words.numbers.string(Double(pin.count)))
  }

  /// Draws names where they find room, each in a group about its place.
  private mutating func drawNames(_ labels: [Labels.Label]) {
    for label in labels where label.role == .capital { drawRing(at: label.point) }
    Labels(labels, showsMarks: false).draw(Scales(Channels()), on: &self)
    let placing = LabelPlacing(self.labels, obstacles: obstacles, frame: fit.frame)
    for label in placing.placed {
      openKept(at: label.request.anchor)
      label.moved(by: label.request.anchor).draw(into: &svg)
      svg.close()
      svg.close()
    }
  }

  /// Draws the ring of a town, where no pin stands there already.
  private mutating func drawRing(at point: Point<Planar>) {
    let place = fit.position(point)
    let room = Box<Screen>(around: place, reach: 3.4)
    guard fit.shows(point), !obstacles.contains(where: { $0.intersects(room) }) else { return }
    obstacles.append(room)
    openKept(at: place)
    Symbol(.circle, colour: style.theme.ink, radius: 3.2).draw(at: Point(x: 0, y: 0), into: &svg)
    Symbol(.circle, colour: style.theme.paper, radius: 1.4).draw(at: Point(x: 0, y: 0), into: &svg)
    svg.close()
    svg.close()
  }

  /// Opens a group about a place whose content keeps its size.
  private mutating func openKept(at place: Point<Screen>) {
    svg.open(
      "g", [("transform", .text("translate(\(SVGWriter.tenth(place.x)) \(SVGWriter.tenth(place.y)))"))])
    svg.open("g", [("class", "k")])
  }
}

extension PlacedLabel {
  /// The label seen from a point.
  fileprivate func moved(by origin: Point<Screen>) -> PlacedLabel {
    var label = self
    label.box = Box(
      minX: box.minX - origin.x, minY: box.minY - origin.y, maxX: box.maxX - origin.x,
      maxY: box.maxY - origin.y)
    label.leader = leader.map {
      Leader(
        from: Point(x: $0.from.x - origin.x, y: $0.from.y - origin.y),
        to: Point(x: $0.to.x - origin.x, y: $0.to.y - origin.y))
    }
    return label
  }
}

extension SVGWriter {
  /// A number to a tenth.
  static func tenth(_ value: Double) -> String { number((value * 10).rounded() / 10) }
}
