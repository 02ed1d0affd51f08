import Shapes
import Testing

@testable import Cartography

@Suite struct LogoTests {
  static let good = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by hand -->
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 40"
      xmlns:inkscape="http://inkscape" inkscape:version="1.2" class="x" fill="#123456">
      <metadata><rdf:RDF><script/></rdf:RDF></metadata><title>Nom</title>
      <defs>
        <linearGradient id="a.1"><stop offset="0" style="stop-color:#0B4F6C; -inkscape-x: y"/></linearGradient>
        <linearGradient id="b" xlink:href="#a.1"/>
      </defs>
      <rect id="unused" width="60" height="40" fill="red" style="fill:url(#b);stroke : rgb(1, 2, 3)"/>
      <text x="4" y="20"><![CDATA[Réseau <]]> &amp; <tspan font-weight="bold">&#x26;co&#233;</tspan></text>
    </svg>
    """

  static func map(_ svg: String, id: String = "essai", page: Page = tinyPage) throws -> Map {
    var map = sampleMap([], page: page)
    map.id = id
    map.furniture.logo = try Logo(svg: Array(svg.utf8))
    return map
  }

  @Test func aGoodLogoIsDrawnAsItIs() throws {
    let svg = try LogoTests.map(LogoTests.good).svg()
    try expectGolden(svg, "logo")
    for kept in [
      "fill=\"url(#essai-logo", "href=\"#essai-logo", "Réseau &lt; &amp; ", "&amp;coé",
      "stroke=\"rgb(1, 2, 3)\"",
    ] { #expect(svg.contains(kept), "\(kept)") }
    for dropped in ["<script", "metadata", "unused", "inkscape", "style=", "Nom", "fill=\"red\""] {
      #expect(!svg.contains(dropped), "\(dropped)")
    }
  }

  @Test func oneLogoOnTwoMapsOfOneDocumentSharesNoId() throws {
    let ids = try ["a", "b"].map { Set(check(try LogoTests.map(LogoTests.good, id: $0).svg()).ids) }
    #expect(ids[0].count > 3 && ids[0].isDisjoint(with: ids[1]))
  }

  @Test(arguments: PhasesTests.pages) func theLogoKeepsToItsCorner(_ page: Page) throws {
    for box in ["0 0 400 10", "0 0 10 400", "0 0 60 40"] {
      let map = try LogoTests.map("<svg viewBox='\(box)'><path d='M0 0h9'/></svg>", page: page)
      let text = PageText(map)
      #expect(text.space.encloses(text.logo) && text.logo.maxY <= text.bodyTop)
      #expect(text.logo.width <= page.width / 5)
      let theme = map.pageStyle.theme
      for line in text.title { #expect(text.space.minX + theme.title.width(of: line) <= text.logo.minX) }
    }
  }

  @Test func aWidthAndAHeightWillDo() throws {
    #expect(try Logo(svg: Array("<svg width='30px' height='10'/>".utf8)).ratio == 3)
  }

  static func drawing(_ content: String) -> String { "<svg viewBox='0 0 9 9'>\n\(content)</svg>" }

  static let refusals: [(String, LogoError)] = [
    (drawing("<script>alert(1)</script>"), .element(line: 2, name: "script")),
    (drawing("<g><style>a{fill:url(x)}</style></g>"), .element(line: 2, name: "style")),
    (drawing("<image href='x.png'/>"), .element(line: 2, name: "image")),
    (drawing("<a><path/></a>"), .element(line: 2, name: "a")),
    (drawing("<foreignObject/>"), .element(line: 2, name: "foreignObject")),
    (drawing("<use href='#a'/>"), .element(line: 2, name: "use")),
    (drawing("<animate/>"), .element(line: 2, name: "animate")),
    (drawing("<SVG/>"), .element(line: 2, name: "SVG")),
    (drawing("<path onclick='x'/>"), .attribute(line: 2, element: "path", name: "onclick")),
    (drawing("<path filter='url(#a)'/>"), .attribute(line: 2, element: "path", name: "filter")),
    (
      drawing("<path href='http://a'/>"), .value(line: 2, attribute: "href", value: "http://a")
    ),
    (
      drawing("<linearGradient xlink:href='b.svg#a'/>"),
      .value(line: 2, attribute: "xlink:href", value: "b.svg#a")
    ),
    (drawing("<path fill='url(http://a)'/>"), .value(line: 2, attribute: "fill", value: "url(http://a)")),
    (drawing("<path fill='url(#none)'/>"), .value(line: 2, attribute: "fill", value: "url(#none)")),
    (
      drawing("<path style='fill:red;mask:URL(a)'/>"), .value(line: 2, attribute: "mask", value: "URL(a)")
    ),
    (
      drawing("<path fill='u\\72l(a)'/>"), .value(line: 2, attribute: "fill", value: "u\\72l(a)")
    ),
    (drawing("<path fill='image(a)'/>"), .value(line: 2, attribute: "fill", value: "image(a)")),
    ("<!DOCTYPE svg><svg viewBox='0 0 9 9'/>", .documentType(line: 1)),
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><svg>&b;</svg>", .documentType(line: 1)),
    (drawing("<text>&b;</text>"), .notXML(line: 2)),
    (drawing("<g>"), .notXML(line: 2)),
    (drawing("<g a='1' a='2'/>"), .notXML(line: 2)),
    (drawing("<g a='1'b='2'/>"), .notXML(line: 2)),
    (drawing("<g a=1/>"), .notXML(line: 2)),
    (drawing("") + "<svg/>", .notXML(line: 2)), ("x", .notXML(line: 1)), ("", .notXML(line: 1)),
    ("<svg viewBox='0 0 9 9'><!-- a ", .notXML(line: 1)),
    ("<html/>", .notSVG), ("<svg/>", .noSize), ("<svg viewBox='0 0 0 9'/>", .noSize),
    ("<svg viewBox='0 0 nan 9'/>", .noSize), ("<svg viewBox='0 0 1e9 9'/>", .noSize),
    (String(repeating: "<g>", count: 100), .tooDeep(line: 1, limit: 64)),
    ("\u{0}", .notText), (String(repeating: " ", count: 200_001), .tooLarge(limit: 200_000)),
  ]

  @Test(arguments: refusals) func whatCouldDoMoreThanDrawIsRefused(_ svg: String, _ error: LogoError) {
    #expect(throws: error) { try Logo(svg: Array(svg.utf8)) }
  }

  @Test func pixelsAreNoLogo() {
    #expect(throws: LogoError.notText) { try Logo(svg: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) }
  }

  /// Whatever bytes come, the reader ends with a logo or an error, and what it lets through is XML without markup of
  /// its own.
  @Test func mangledLogosNeverGetThroughAsMarkup() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "<", ">", "/", "'", "\"", "&", ";", "script", "url(", "(", ")", "#", "=", "<!--", "]]>", "\u{0}",
    ]
    for _ in 0..<1500 {
      var text = LogoTests.good
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = text.index(
          text.startIndex, offsetBy: Int.random(in: 0..<text.count, using: &generator))
        text.replaceSubrange(
          place..<text.index(after: place), with: pieces.randomElement(using: &generator) ?? "")
      }
      guard let map = try? LogoTests.map(text) else { continue }
      #expect(check(map.svg()).elements["script"] == nil)
    }
  }
}
