import Shapes

extension SVGWriter {
  /// Opens a document that says what it shows to those who do not see it.
  mutating func openDocument(_ identifier: String, page: Page, furniture: Furniture, style: Style) {
    open(
      identifier,
      [
        ("width", .text(page.statedWidth)), ("height", .text(page.statedHeight)),
        ("viewBox", .numbers([0, 0, page.width, page.height])),
      ],
      [("lang", .text(style.words.language)), ("xml:lang", .text(style.words.language))],
      furniture: furniture, style: style)
  }

  /// Opens a document that shows a part of a page and is as large as its room; the page around says its language.
  mutating func openFigure(
    _ identifier: String, view: Box<Screen>, furniture: Furniture, style: Style
  ) {
    let box = [view.minX, view.minY, view.width, view.height].map { ($0 * 10).rounded() / 10 }
    open(identifier, [("viewBox", .numbers(box))], [], furniture: furniture, style: style)
  }

  private mutating func open(
    _ identifier: String, _ size: Attributes, _ language: Attributes, furniture: Furniture, style: Style
  ) {
    let ids = (title: identifier + "-title", description: identifier + "-desc")
    let root: Attributes = [("xmlns", "http://www.w3.org/2000/svg")]
    open(
      "svg",
      root + size + [
        ("role", "img"), ("aria-labelledby", .text(ids.title + " " + ids.description)),
      ] + language + [("font-family", .text(style.theme.family))])
    element("title", [("id", .text(ids.title))], content: furniture.title)
    let words = furniture.description.isEmpty ? furniture.subtitle : furniture.description
    element("desc", [("id", .text(ids.description))], content: words)
  }

  /// Lays the paper.
  mutating func writePaper(_ page: Page, _ theme: Theme) {
    leaf(
      "rect",
      [("width", .number(page.width)), ("height", .number(page.height)), ("fill", .colour(theme.paper))])
  }

  /// Writes title and subtitle, and the logo beside them.
  mutating func writeHead(_ head: PageText, _ logo: Logo?, prefix: String, _ theme: Theme) {
    let corner = head.space
    let height = lines(head.title, x: corner.minX, top: corner.minY, font: theme.title, colour: theme.ink)
    lines(
      head.subtitle, x: corner.minX, top: corner.minY + height, font: theme.subtitle, colour: theme.muted)
    logo?.draw(in: head.logo, prefix: prefix, into: &self)
  }

  /// Writes notes to the left and credit to the right.
  mutating func writeFoot(
    _ notes: [String], credit: String, at corner: Point<Screen>, page: Page, _ theme: Theme
  ) {
    lines(notes, x: corner.x, top: corner.y, font: theme.small, colour: theme.muted)
    let rest = Double(max(notes.count - 1, 0)) * theme.small.lineHeight
    text(
      theme.small.clip(credit, width: page.width / 3),
      at: Point(x: page.width - corner.x, y: corner.y + theme.small.size + rest), font: theme.small,
      colour: theme.muted, anchor: .end)
  }
}
