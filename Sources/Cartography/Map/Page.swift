/// A page format, with the size of its drawing surface.
public struct Page: Hashable, Sendable {
  /// Width in pixels, 96 to the inch in print.
  public var width: Double
  /// Height in pixels.
  public var height: Double
  /// The width that the file states, such as `297mm`.
  public var statedWidth: String
  /// The height that the file states.
  public var statedHeight: String
  /// How much larger than on A4 text and lines stand.
  public var magnification: Double

  /// A page from its size in pixels, what the file states of it, and the magnification of text.
  public init(
    width: Double, height: Double, statedWidth: String, statedHeight: String, magnification: Double = 1
  ) {
    self.width = width
    self.height = height
    self.statedWidth = statedWidth
    self.statedHeight = statedHeight
    self.magnification = magnification
  }

  /// ISO 216 A4 on its long side, for a report.
  public static let a4Landscape = Page(
    width: 1123, height: 794, statedWidth: "297mm", statedHeight: "210mm")
  /// ISO 216 A4 on its short side.
  public static let a4Portrait = Page(
    width: 794, height: 1123, statedWidth: "210mm", statedHeight: "297mm")
  /// ISO 216 A3 on its long side, for a wall.
  public static let a3Landscape = Page(
    width: 1587, height: 1123, statedWidth: "420mm", statedHeight: "297mm", magnification: 1.25)
  /// A square, for a feed.
  public static let square = Page(
    width: 1080, height: 1080, statedWidth: "1080", statedHeight: "1080", magnification: 1.2)
  /// Sixteen to nine, for a slide.
  public static let slide = Page(
    width: 1280, height: 720, statedWidth: "1280", statedHeight: "720", magnification: 1.1)

  /// Whether the legend stands beside the map; below it otherwise.
  public var isWide: Bool { width > height * 1.2 }
}
