/// A part of the legend, derived from a layer and its scales.
public struct LegendBlock: Hashable, Sendable {
  /// The heading; none where empty.
  public var title: String
  /// What the counts count.
  public var countTitle: String
  /// The entries.
  public var items: [LegendItem]
  /// Whether swatches touch, as the classes of one scale do.
  public var isContinuous: Bool
  /// Circles inside one another, largest first.
  public var circles: LegendCircles?
  /// Remarks below the entries.
  public var notes: [String]

  /// A block from its parts.
  public init(
    title: String = "", countTitle: String = "", items: [LegendItem] = [], isContinuous: Bool = false,
    circles: LegendCircles? = nil, notes: [String] = []
  ) {
    self.title = title
    self.countTitle = countTitle
    self.items = items
    self.isContinuous = isContinuous
    self.circles = circles
    self.notes = notes
  }

  /// A block of one entry without heading; none where the text is empty.
  static func entry(_ key: LegendItem.Key, _ text: String) -> [LegendBlock] {
    text.isEmpty ? [] : [LegendBlock(items: [LegendItem(key, text)])]
  }
}

/// A sign and what it means.
public struct LegendItem: Hashable, Sendable {
  /// The sign.
  public enum Key: Hashable, Sendable {
    /// A swatch.
    case surface(Paint)
    /// A point symbol.
    case symbol(Symbol)
    /// A line.
    case line(Stroke)
    /// A symbol with a number, for members that stand together.
    case stack(radius: Double)
  }

  /// The sign.
  public var key: Key
  /// What it means.
  public var text: String
  /// How many there are, as it is read.
  public var count: String?

  /// An entry from its parts.
  public init(_ key: Key, _ text: String, count: String? = nil) {
    self.key = key
    self.text = text
    self.count = count
  }
}

/// Sample circles of a size scale.
public struct LegendCircles: Hashable, Sendable {
  /// One sample.
  public struct Sample: Hashable, Sendable {
    /// Radius in pixels.
    public var radius: Double
    /// The quantity as it is read.
    public var text: String
  }

  /// The samples, largest first.
  public var samples: [Sample]
  /// The colour inside.
  public var colour: Colour
}

extension LegendBlock {
  /// Scales first, in order; then the single entries, together in one block.
  static func gathered(_ blocks: [LegendBlock]) -> [LegendBlock] {
    let entries = blocks.filter(\.isPlain).flatMap(\.items)
    return blocks.filter { !$0.isPlain } + (entries.isEmpty ? [] : [LegendBlock(items: entries)])
  }

  private var isPlain: Bool { title.isEmpty && circles == nil && notes.isEmpty && !isContinuous }
}
