/// What a label names, which settles its type and how it is placed.
public enum LabelRole: CaseIterable, Hashable, Sendable {
  /// A chief town: bold, with a town mark.
  case capital
  /// A town or village, with a small mark.
  case place
  /// A surface: spaced capitals, centred.
  case area
  /// A figure on a surface: bold, centred.
  case figure
  /// A remark at a place: italic, without a mark.
  case note
}

extension LabelRole {
  /// Whether the label stands on its point, and not beside it.
  var isCentred: Bool { self == .area || self == .figure }
}

extension Theme {
  /// The font of a kind of label.
  public func font(_ role: LabelRole) -> Font {
    switch role {
    case .capital: Font(size: entry.size * 1.05, isBold: true)
    case .place: Font(size: entry.size * 0.92)
    case .area: Font(size: entry.size * 0.8, tracking: entry.size * 0.13)
    case .figure: Font(size: entry.size * 0.95, isBold: true)
    case .note: Font(size: entry.size * 0.92, isItalic: true)
    }
  }

  /// The colour of a kind of label.
  public func colour(_ role: LabelRole) -> Colour { role == .area ? muted : ink }

  /// The radius of the mark at the place, in pixels; none where 0.
  func markRadius(_ role: LabelRole) -> Double {
    switch role {
    case .capital: symbolRadius * 0.8
    case .place: symbolRadius * 0.7
    case .area, .figure, .note: 0
    }
  }
}
