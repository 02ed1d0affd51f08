import Shapes

/// Names of places and areas, placed so that none overlaps another.
public struct Labels: Layer {
  /// One name.
  public struct Label: Sendable {
    /// The name.
    public var text: String
    /// The place, or the middle of the area.
    public var point: Point<Planar>
    /// What it names.
    public var role: LabelRole
    /// Who comes first: 0 before 1; among equals the order given.
    public var rank: Int
    /// Whether the map is about it: then it gets a place far off where none is near.
    public var isKey: Bool

    /// A name at a place.
    public init(
      _ text: String, at point: Point<Planar>, role: LabelRole, rank: Int? = nil, isKey: Bool = false
    ) {
      self.text = text
      self.point = point
      self.role = role
      self.isKey = isKey
      self.rank = rank ?? (role == .capital ? 0 : role == .area ? 5 : 2)
    }
  }

  /// The names.
  public var labels: [Label]
  /// Whether places have a mark.
  public var showsMarks: Bool

  /// Labels from their names.
  public init(_ labels: [Label], showsMarks: Bool = true) {
    self.labels = labels
    self.showsMarks = showsMarks
  }

  /// Draws the marks and asks for places for the names.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    let shown = labels.filter { canvas.fit.shows($0.point) }
    if showsMarks { drawMarks(shown, on: &canvas) }
    for label in shown where !isHidden(label, on: canvas) { canvas.labels.append(request(label, on: canvas)) }
  }

  /// Whether a large symbol of another place covers a town: its name would be read as that of the symbol.
  private func isHidden(_ label: Label, on canvas: Canvas) -> Bool {
    guard label.role == .place, !label.isKey else { return false }
    let position = canvas.fit.position(label.point)
    return canvas.obstacles.contains { symbol in
      symbol.width > canvas.style.theme.symbolRadius * 4 && symbol.contains(position)
        && symbol.center.distance(to: position) > symbol.width * 0.2
    }
  }

  private func drawMarks(_ shown: [Label], on canvas: inout Canvas) {
    let theme = canvas.style.theme
    let marked = shown.filter { theme.markRadius($0.role) > 0 }
    guard !marked.isEmpty else { return }
    canvas.openSymbols()
    for label in marked {
      // A ring: a filled mark would read as a member of some category.
      let ring = Symbol(.circle, colour: theme.ink, radius: theme.markRadius(label.role))
      let hole = Symbol(.circle, colour: theme.paper, radius: ring.radius * 0.25)
      let position = canvas.fit.position(label.point)
      // A symbol of another layer may already stand there: the mark would hide it.
      let room = Box<Screen>(around: position, reach: ring.reach)
      guard !canvas.obstacles.contains(where: { $0.intersects(room) }) else { continue }
      canvas.draw(ring, at: position)
      canvas.draw(hole, at: position)
    }
    canvas.svg.close()
  }

  private func request(_ label: Label, on canvas: Canvas) -> LabelRequest {
    let theme = canvas.style.theme
    let font = theme.font(label.role)
    let text = label.role == .area ? label.text.uppercased() : label.text
    let lines = font.wrapLabel(text, width: font.size * (label.role.isCentred ? 11 : 24))
    return LabelRequest(
      lines: lines, font: font, colour: theme.colour(label.role), halo: theme.halo,
      anchor: canvas.fit.position(label.point), rank: label.rank, isCentred: label.role.isCentred,
      isKey: label.isKey)
  }
}
