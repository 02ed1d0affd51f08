import Foundation
import Samples
import Studies
import Territories
import Testing

@testable import Atlas

/// Names that would be more than text, in every field.
@Suite struct ReportHostileTests {
  static let names = [
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\"'><b>", "]]><!--",
    "=cmd|' /C calc'!A0",
    "a\u{202E}drowssap", "nul\u{0}\u{1}\u{7F}", "🏔️ é", "{{title}} {{{data}}}",
    "| a | *b* _c_ [x](http://y.example) `d`",
    String(repeating: "long ", count: 2_000),
  ]

  /// The report of a country whose names are the hostile ones, each field beginning with another.
  private func files(_ start: Int) throws -> [String: String] {
    func name(_ index: Int) -> String { Self.names[(start + index) % Self.names.count] }
    let toy = Toy.territory()
    var communes = toy.communes
    for index in communes.indices { communes[index].name = name(index) }
    var departments = toy.departments
    for index in departments.indices {
      (departments[index].name, departments[index].prefectureName) = (name(index), name(index + 1))
    }
    var sites = Toy.sites(12, seed: 1)
    for index in sites.indices {
      sites[index].name = name(index)
      sites[index].category = index % 2 == 0 ? name(index + 2) : nil
      sites[index].networkName = index % 2 == 0 ? name(3) : name(4)
    }
    let territory = Territory(
      communes: communes, departments: departments,
      intercommunalities: [Intercommunality(code: "200000000", name: name(5))])
    return try ReportSupport.files(
      try StudyArea(territory, reference: .townHall), sites: sites,
      request: StudyRequest(title: name(0), author: name(1), date: name(6)), members: [name(7)])
  }

  @Test(arguments: [0, 4, 8]) func theyComeOutAsText(_ start: Int) throws {
    let files = try files(start)
    for file in ["rapport.html", "note.html"] {
      let page = try #require(files[file])
      #expect(page.components(separatedBy: "<script").count == (file == "note.html" ? 1 : 3))
      #expect(page.components(separatedBy: "</script").count == (file == "note.html" ? 1 : 3))
      #expect(!page.contains("<img") && !page.contains("<b>") && !page.contains("\u{202E}"))
      #expect(!page.unicodeScalars.contains { $0.value < 9 || $0.value == 0x7F })
      for drawing in ReportSupport.parts(of: page, from: "<svg xmlns", to: "</svg>") {
        #expect(ReportSupport.isXML(drawing))
      }
      #expect(page.utf8.count < 600_000)
    }
    let data = try #require(
      ReportSupport.parts(
        of: files["rapport.html"] ?? "", from: "id=\"donnees\">", to: "</script>"
      ).first
    ).dropFirst(13).dropLast(9)
    let parsed = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let communes = try #require(parsed?["communes"] as? [[Any]])
    #expect(communes.count == 24 && (communes[0][1] as? String) == Self.names[start].clipped(120).legible)
    let summary = try #require(files["synthese.md"])
    #expect(!summary.contains("\u{202E}") && !summary.contains("\u{0}"))
    // What is left once each escaped sign is taken away.
    let active = summary.replacing(/\\./, with: "")
    #expect(!active.contains("<") && !active.contains("](") && !active.contains("`"))
    #expect(summary.utf8.count < 30_000)
  }

  @Test func aPageEscapesWhatHasAMeaning() {
    #expect(PageText().escapeText("<a href='x'>\"&") == "&lt;a href=&#39;x&#39;&gt;&quot;&amp;")
    #expect(PageText().escapeText("a\u{0}b\u{2066}c") == "a\u{FFFD}b\u{FFFD}c")
    #expect(
      PageText().escapeText("« oui » : non ; vrai ?") == "«\u{A0}oui\u{A0}»\u{A0}: non\u{202F}; vrai\u{202F}?"
    )
  }

  @Test func markdownEscapesItsSigns() {
    #expect(MarkdownText().escapeText("# a|b*c_d[e](f)<g>`h`") == "\\# a\\|b\\*c\\_d\\[e\\](f)\\<g\\>\\`h\\`")
    #expect(MarkdownText().escapeText("=cmd") == "\\=cmd")
    #expect(MarkdownText().escapeText("a - b = c") == "a - b = c")
    #expect(MarkdownText().escapeText("http://x www.y") == "http:\\/" + "/x www\\.y")
    #expect(MarkdownText().escapeText("a\nb\u{0}") == "a b\u{FFFD}")
  }

  @Test func longTextsAreClipped() {
    #expect("abc".clipped(3) == "abc" && "abcd".clipped(3) == "ab…" && "éé".clipped(2) == "éé")
  }
}
