import Cartography

/// The formats in which maps and charts come.
public enum PageFormat: String, Hashable, Sendable, CaseIterable {
  /// A4 on its long side, for a report.
  case a4Landscape = "a4-paysage"
  /// A4 on its short side.
  case a4Portrait = "a4-portrait"
  /// A3 on its long side, for a wall.
  case a3
  /// A square, for a feed.
  case square = "carre"
  /// Sixteen to nine, for a slide.
  case slide = "diapo"

  /// The page.
  var page: Page {
    switch self {
    case .a4Landscape: .a4Landscape
    case .a4Portrait: .a4Portrait
    case .a3: .a3Landscape
    case .square: .square
    case .slide: .slide
    }
  }
}

/// What all maps and charts of a run share beside their findings.
public struct PlateLook: Sendable {
  /// The format.
  public var format: PageFormat
  /// The maker's sign.
  public var logo: Logo?
  /// Who made the study, and when; for the foot of a map.
  public var credit: String

  /// A look from its parts.
  public init(format: PageFormat = .a4Landscape, logo: Logo? = nil, credit: String = "") {
    self.format = format
    self.logo = logo
    self.credit = credit
  }
}
