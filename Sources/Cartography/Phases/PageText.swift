import Shapes

/// Title, subtitle and notes in lines, and the room that they leave.
struct PageText {
  /// The page within its margins.
  let space: Box<Screen>
  let title: [String]
  let subtitle: [String]
  let notes: [String]
  /// Where map and legend may begin.
  let bodyTop: Double
  /// Where the notes begin.
  let notesTop: Double

  init(_ map: Map) { self.init(map.furniture, page: map.page, theme: map.pageStyle.theme) }

  init(_ furniture: Furniture, page: Page, theme: Theme) {
    let margin = 26 * page.magnification
    space = Box<Screen>(x: 0, y: 0, width: page.width, height: page.height).enlarged(by: -margin)
    title = theme.title.wrapEvenly(furniture.title, width: space.width, limit: 3)
    subtitle = theme.subtitle.wrap(furniture.subtitle, width: space.width, limit: 4)
    let credit = theme.small.width(of: furniture.credit)
    let room = space.width - (credit > 0 ? min(credit, space.width / 3) + 20 : 0)
    notes = furniture.notes.flatMap { theme.small.wrap($0, width: room, limit: 4) }
    let head =
      Double(title.count) * theme.title.lineHeight + Double(subtitle.count) * theme.subtitle.lineHeight
    bodyTop = space.minY + head + (head > 0 ? 10 * page.magnification : 0)
    let lines = max(notes.count, credit > 0 ? 1 : 0)
    notesTop = space.maxY - Double(lines) * theme.small.lineHeight
  }
}
