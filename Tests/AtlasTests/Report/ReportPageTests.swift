import Foundation
import Samples
import Siting
import Studies
import Territories
import Testing

@testable import Atlas

@Suite struct ReportPageTests {
  @Test(arguments: Language.allCases) func everySectionIsThere(_ language: Language) throws {
    let page = try ReportSupport.page(language: language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    let ids = [
      "essentiel", "carte-interactive", "couverture", "zones-blanches", "entre-departements", "priorites",
      "complementarite", "reseau", "epci", "departements", "departement-31", "communes", "methode", "sources",
      "anomalies",
    ]
    for id in ids {
      #expect(page.contains("<section id=\"\(id)\"") || page.contains("id=\"\(id)\" aria"), "\(id)")
    }
    for heading in ReportHeading.allCases where ![.siting, .times].contains(heading) {
      let text = PageText().escapeText(Wording(language).heading(heading))
      #expect(page.contains(text + "</h2>"), "\(heading)")
    }
    #expect(!page.contains("{{") && !page.contains("\"nan") && !page.contains("inf\""))
  }

  @Test func idsStandOnceAndLinksLeadSomewhere() throws {
    let page = try ReportSupport.page()
    let ids = ReportSupport.parts(of: page, from: " id=\"", to: "\"").map { $0.dropFirst(5).dropLast() }
    #expect(Set(ids).count == ids.count && ids.count > 50)
    let known = Set(ids)
    for start in ["href=\"#", "url(#", "aria-labelledby=\""] {
      let end = start == "url(#" ? ")" : "\""
      for link in ReportSupport.parts(of: page, from: start, to: end) {
        for name in link.dropFirst(start.count).dropLast().split(separator: " ") {
          #expect(known.contains(name), "\(link)")
        }
      }
    }
  }

  @Test func drawingsAreWellFormed() throws {
    let page = try ReportSupport.page()
    let drawings = ReportSupport.parts(of: page, from: "<svg xmlns", to: "</svg>")
    // The interactive map, seven plates, the curve, the bars, two départements.
    #expect(drawings.count == 12)
    for drawing in drawings {
      #expect(ReportSupport.isXML(drawing), "\(drawing.prefix(300))")
      #expect(!drawing.contains(" style=") && drawing.contains("<title") && drawing.contains("<desc"))
    }
  }

  @Test func nothingIsFetchedAndNothingRunsButOurs() throws {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    let files = try ReportSupport.files(area, sites: Toy.sites(10, seed: 1))
    for name in ["rapport.html", "note.html"] {
      let page = try #require(files[name])
      for attribute in [" style=", " onclick", " onload", " src=", "javascript:", "@import", "url(http"] {
        #expect(!page.contains(attribute), "\(name) \(attribute)")
      }
      // The one address is the name of SVG.
      let addresses = Set(ReportSupport.parts(of: page, from: "\"http", to: "\""))
      #expect(addresses == ["\"http://www.w3.org/2000/svg\""])
      #expect(page.components(separatedBy: "<style>").count == 2)
    }
  }

  /// The hashes of the policy are those of what stands in the page, computed another way.
  @Test func thePolicyFitsThePage() throws {
    let page = try ReportSupport.page()
    let policy = try #require(
      ReportSupport.parts(of: page, from: "Content-Security-Policy\" content=\"", to: "\"").first
    )
    .replacing("&#39;", with: "'")
    #expect(policy.contains("default-src 'none'") && policy.contains("base-uri 'none'"))
    for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
      let found = ReportSupport.parts(of: page, from: start, to: end)
      #expect(found.count == 1)
      let content = found[0].dropFirst(start.count).dropLast(end.count)
      let hexadecimal = InputRecord.sha256(Array(content.utf8))
      let digest = stride(from: 0, to: 64, by: 2).compactMap { offset in
        UInt8(hexadecimal.dropFirst(offset).prefix(2), radix: 16)
      }
      #expect(policy.contains("'sha256-\(Data(digest).base64EncodedString())'"))
    }
  }

  @Test func placesAroundAreAChoiceOnlyWhereThereAreSome() throws {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    var sites = Toy.sites(10, seed: 1)
    sites[3].isInside = false
    func table(_ sites: [Site]) throws -> String {
      let page = try ReportSupport.files(area, sites: sites)["rapport.html"] ?? ""
      return ReportSupport.parts(of: page, from: "id=\"tableau-sensibilite\"", to: "</table>").first ?? ""
    }
    let (some, none) = (try table(sites), try table(sites.filter(\.isInside)))
    func rows(_ table: String) -> Int { ReportSupport.parts(of: table, from: "<tr", to: "</tr>").count }
    #expect(rows(some) == 1 + 6 && some.contains(">sans<") && some.contains(">avec<"))
    #expect(rows(none) == 1 + 3 && !none.contains(">sans<") && !none.contains(">avec<"))
  }

  @Test func sectionsWithoutInputsAreLeftOut() throws {
    var communes = Toy.territory().communes
    for index in communes.indices { (communes[index].population, communes[index].epciCode) = (nil, nil) }
    let area = try StudyArea(
      Territory(communes: communes, departments: Toy.territory().departments), reference: .townHall)
    let site = Toy.sites(1, seed: 1)
    let page = try #require(try ReportSupport.files(area, sites: site)["rapport.html"])
    for id in ["priorites", "complementarite", "epci", "implantations"] {
      #expect(!page.contains("<section id=\"\(id)\"") && !page.contains("href=\"#\(id)\""), "\(id)")
    }
    #expect(page.contains("<section id=\"zones-blanches\"") && page.contains("<section id=\"methode\""))
  }

  @Test func otherStudiesHaveTheirSections() throws {
    let minutes = ReportSection(
      id: "minutes", title: "Temps de trajet", lead: ["En voiture."], tiles: [ReportTile("12 min", "médiane")]
    )
    let page = try ReportSupport.page(
      extras: ReportExtras(sections: [minutes]), siting: SitingQuestion(count: 2, objective: .coverage))
    #expect(page.contains("<section id=\"implantations\"") && page.contains("tableau-implantations"))
    #expect(page.contains("<section id=\"minutes\"") && page.contains("href=\"#minutes\""))
    #expect(page.contains("12 min"))
  }

  @Test func theSameDataGiveTheSameBytes() throws {
    #expect(try ReportSupport.page() == ReportSupport.page())
  }

  @Test func theRealRegionFitsInThreeMegabytes() throws {
    let folder = DataFolders.geoData
    func file(_ name: String) throws -> InputFile {
      try InputFile.read(path: folder + "/" + name, name: name)
    }
    let territory = try Territory.read(
      Territory.Files(
        communes: file("communes.geojson"), departments: file("departements.geojson"), areTrusted: true)
    ).value.restricted(to: ["09", "31"])
    let network = try Network.read(file("tiers-lieux.csv"), named: "tiers-lieux", in: territory)
    let files = try ReportSupport.files(
      try StudyArea(territory, reference: .townHall), sites: network.value.sites, audits: network.audits)
    let size = files["rapport.html"]?.utf8.count ?? 0
    #expect(size > 300_000 && size < 3_000_000)
    #expect((files["note.html"]?.utf8.count ?? 0) < 400_000)
    #expect((files["synthese.md"]?.utf8.count ?? 0) < 20_000)
  }
}
