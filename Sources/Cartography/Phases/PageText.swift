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

  init(_ map: Map) {
    let theme = map.pageStyle.theme
    let margin = 26 * map.page.magnification
    let page = Box<Screen>(x: 0, y: 0, width: map.page.width, height: map.page.height)
    space = page.enlarged(by: -margin)
    title = theme.title.wrapEvenly(map.furniture.title, width: space.width, limit: 3)
    subtitle = theme.subtitle.wrap(map.furniture.subtitle, width: space.width, limit: 4)
    let credit = theme.small.width(of: map.furniture.credit)
    let room = space.width - (credit > 0 ? min(credit, space.width / 3) + 20 : 0)
    notes = map.furniture.notes.flatMap { theme.small.wrap($0, width: room, limit: 4) }
    let head =
      Double(title.count) * theme.title.lineHeight + Double(subtitle.count) * theme.subtitle.lineHeight
    bodyTop = space.minY + head + (head > 0 ? 10 * map.page.magnification : 0)
    let lines = max(notes.count, credit > 0 ? 1 : 0)
    notesTop = space.maxY - Double(lines) * theme.small.lineHeight
  }
}
