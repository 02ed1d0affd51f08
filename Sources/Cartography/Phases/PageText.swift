import Shapes

/// Title, subtitle and notes in lines, and the room that they leave.
struct PageText {
  /// The page within its margins.
  let space: Box<Screen>
  let title: [String]
  let subtitle: [String]
  let notes: [String]
  /// The room of the logo, top right; empty where there is none.
  let logo: Box<Screen>
  /// Where map and legend may begin.
  let bodyTop: Double
  /// Where the notes begin.
  let notesTop: Double

  init(_ map: Map) { self.init(map.furniture, page: map.page, theme: map.pageStyle.theme) }

  init(_ furniture: Furniture, page: Page, theme: Theme) {
    let margin = 26 * page.magnification
    space = Box<Screen>(x: 0, y: 0, width: page.width, height: page.height).enlarged(by: -margin)
    logo = PageText.room(for: furniture.logo, in: space, page.magnification)
    let width = space.width - (logo.isEmpty ? 0 : logo.width + 18 * page.magnification)
    title = theme.title.wrapEvenly(furniture.title, width: width, limit: 3)
    subtitle = theme.subtitle.wrap(furniture.subtitle, width: width, limit: 4)
    let credit = theme.small.width(of: furniture.credit)
    let room = space.width - (credit > 0 ? min(credit, space.width / 3) + 20 : 0)
    notes = furniture.notes.flatMap { theme.small.wrap($0, width: room, limit: 4) }
    let lineHeights = (title: theme.title.lineHeight, subtitle: theme.subtitle.lineHeight)
    let head = max(
      Double(title.count) * lineHeights.title + Double(subtitle.count) * lineHeights.subtitle, logo.height)
    bodyTop = space.minY + head + (head > 0 ? 10 * page.magnification : 0)
    let lines = max(notes.count, credit > 0 ? 1 : 0)
    notesTop = space.maxY - Double(lines) * theme.small.lineHeight
  }

  /// Two lines of title high, and no wider than a fifth of the page.
  private static func room(for logo: Logo?, in space: Box<Screen>, _ magnification: Double) -> Box<Screen> {
    guard let size = logo?.size(width: space.width / 5, height: 54 * magnification) else { return Box() }
    return Box(x: space.maxX - size.width, y: space.minY, width: size.width, height: size.height)
  }
}
