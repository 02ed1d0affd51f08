import Shapes

/// Surfaces filled by the class of their value.
public struct Choropleth: Layer {
  /// One surface and its value.
  public struct Area: Sendable {
    /// The surface.
    public var surface: MultiPolygon<Planar>
    /// The value; `nil` or not finite where it is missing.
    public var value: Double?
    /// What a script finds the path by; used where ``Choropleth/isDetailed`` is set.
    public var id: String
    /// What a pointer over the path shows.
    public var name: String

    /// An area from its surface and value.
    public init(_ surface: MultiPolygon<Planar>, value: Double?, id: String = "", name: String = "") {
      self.surface = surface
      self.value = value
      self.id = id
      self.name = name
    }
  }

  /// Heading in the legend, with the unit.
  public var title: String
  /// The surfaces.
  public var areas: [Area]
  /// How values are cut into classes.
  public var breaks: Breaks
  /// The colours, lowest class first.
  public var palette: Palette
  /// Decimals and unit of the bounds.
  public var quantity: Quantity
  /// What the counts in the legend count; no counts where empty.
  public var countTitle: String
  /// The line around each area; where `nil`, areas of one class are drawn as one surface, half as large a file.
  public var outline: Stroke?
  /// Whether each area is a path of its own with id and name, for a script; one path for each class otherwise.
  public var isDetailed = false

  /// A choropleth from its parts.
  public init(
    title: String, areas: [Area], breaks: Breaks, palette: Palette, quantity: Quantity = Quantity(),
    countTitle: String = "", outline: Stroke? = nil
  ) {
    self.title = title
    self.areas = areas
    self.breaks = breaks
    self.palette = palette
    self.quantity = quantity
    self.countTitle = countTitle
    self.outline = outline
  }

  /// The values and how they are cut.
  public var channels: Channels {
    var channels = Channels()
    channels.classes = .init(values: areas.map { $0.value }, breaks: breaks, palette: palette)
    return channels
  }

  /// Draws one path for each class, or one for each area.
  public func draw(_ scales: Scales, on canvas: inout Canvas) {
    guard let scale = scales.classes else { return }
    var members = [[Int]](repeating: [], count: scale.colours.count + 1)
    for (number, area) in areas.enumerated() {
      members[scale.place(area.value) ?? scale.colours.count].append(number)
    }
    let groups = members.indices.filter { !members[$0].isEmpty }
      .map { (members[$0], paint($0, scale, canvas.style.theme)) }
    if isDetailed {
      return canvas.drawEach(groups.map { members, paint in (members.map { areas[$0] }, paint) })
    }
    canvas.draw(
      groups.map { members, paint in Sheet(surfaces: members.map { areas[$0].surface }, paint: paint) },
      isMerged: outline == nil)
  }

  private func paint(_ place: Int, _ scale: ClassScale, _ theme: Theme) -> Paint {
    guard place < scale.colours.count else { return Paint(fill: theme.missing, outline: outline) }
    let colour = scale.colours[place]
    return Paint(fill: .colour(colour), outline: outline ?? Stroke(colour, width: 0.4))
  }

  /// The classes, and a swatch for what is missing.
  public func legend(_ scales: Scales, _ style: Style) -> [LegendBlock] {
    guard let scale = scales.classes else { return [] }
    return [scale.block(title: title, quantity: quantity, countTitle: countTitle, style)]
  }
}

extension Canvas {
  /// Draws each area as a path with its id and name, those of one class in one group.
  fileprivate mutating func drawEach(_ groups: [([Choropleth.Area], Paint)]) {
    var rings = Thinning.thinned(groups.flatMap { $0.0 }.map { $0.surface.rings(fit) })[...]
    for (areas, paint) in groups {
      openPaths(paint)
      for area in areas {
        guard let rings = rings.popFirst(), !rings.isEmpty else { continue }
        drawPath(rings, area.id.isEmpty ? [] : [("data-id", .text(area.id))], title: area.name)
      }
      svg.close()
    }
  }
}
