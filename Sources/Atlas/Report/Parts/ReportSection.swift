/// A drawing of the report, with the sentence that it shows.
public struct ReportFigure: Sendable {
  /// An id, unique in the report.
  public var id: String
  /// The finding, in one sentence.
  public var title: String
  /// What is shown and how.
  public var subtitle: String
  /// An `svg` element, its ids unique in the report.
  public var svg: String

  /// A figure from its parts.
  public init(id: String, title: String, subtitle: String, svg: String) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.svg = svg
  }

  var fields: Fields { ["fid": id, "ftitle": title, "fsub": subtitle, "svg": svg] }
}

/// A figure that the reader should take home.
public struct ReportTile: Sendable {
  /// The number as it is read.
  public var value: String
  /// What it says.
  public var caption: String
  /// A share, 0 to 1, drawn as a bar.
  public var share: Double?

  /// A tile from its parts.
  public init(_ value: String, _ caption: String, share: Double? = nil) {
    self.value = value
    self.caption = caption
    self.share = share
  }

  var fields: Fields {
    var fields: Fields = ["value": value, "tcaption": caption]
    if let share { fields["bar"] = ReportTable.plain(min(max(share, 0), 1) * 100) }
    return fields
  }
}

/// A section of the report that another study brings: travel times, new places.
public struct ReportSection: Sendable {
  /// An id, unique in the report: letters and `-`.
  public var id: String
  /// The heading.
  public var title: String
  /// What is to be known first, a paragraph each.
  public var lead: [String]
  /// Figures.
  public var tiles: [ReportTile]
  /// Drawings.
  public var figures: [ReportFigure]
  /// Tables.
  public var tables: [ReportTable]
  /// What is to be known of method and limits, a paragraph each.
  public var notes: [String]

  /// A section from its parts.
  public init(
    id: String, title: String, lead: [String] = [], tiles: [ReportTile] = [], figures: [ReportFigure] = [],
    tables: [ReportTable] = [], notes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.tiles = tiles
    self.figures = figures
    self.tables = tables
    self.notes = notes
  }

  var fields: Fields {
    [
      "sid": id, "heading": title, "lead": lead, "tiles": tiles.map(\.fields), "hasTiles": !tiles.isEmpty,
      "figures": figures.map(\.fields), "tables": tables.map(\.fields), "notes": notes,
    ]
  }
}
