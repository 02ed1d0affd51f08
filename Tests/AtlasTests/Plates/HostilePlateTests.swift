import Foundation
import FoundationXML
import Samples
import Shapes
import Studies
import Territories
import Testing

@testable import Atlas

/// Every map and chart of a country in which every name is hostile.
@Suite struct HostilePlateTests {
  static let names = [
    "<script>alert(1)</script>", "\"><svg onload=\"x\">", "]]>", "=cmd|' /C calc'!A0",
    "\u{202E}txet &amp; <b>",
    String(repeating: "long ", count: 2_000), "😀 e\u{301}\u{0}\u{1F}",
  ]

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var attributes: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.insert(name)
      self.attributes.formUnion(attributes.keys)
    }
  }

  private static func territory(_ name: String) -> Territory {
    let plain = Toy.territory()
    return Territory(
      communes: plain.communes.map { commune in
        var commune = commune
        commune.name = name
        return commune
      },
      departments: plain.departments.map { department in
        var department = department
        department.name = name
        department.prefectureName = name
        return department
      }, intercommunalities: [Intercommunality(code: "200000000", name: name)])
  }

  private static func sites(_ name: String) -> [Site] {
    Toy.sites(10, seed: 1).map { site in
      var site = site
      site.name = name
      site.category = site.category.map { _ in name }
      site.networkName = site.networkName + name
      return site
    }
  }

  private static func files(_ name: String) throws -> [OutputFile] {
    let diagnosis = try Diagnosis(
      StudyArea(territory(name), reference: .townHall), sites: sites(name),
      parameters: try StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6),
      supplements: Supplements(
        typologies: [Typology(name: name, classes: ["31100": name])], grid: nil))
    let groups = Dictionary(grouping: diagnosis.places.sites) { $0.networkName }
    let networks = groups.keys.sorted().map { Network(name: $0, sites: groups[$0] ?? []) }
    let study = try NetworkStudy(diagnosis, networks: networks)
    let settings = Edition.Settings(
      words: Wording(.french), dialect: .standard,
      provenance: Provenance(members: [name], hasOwnBoundaries: true, populationFile: name),
      backdrop: Backdrop(surfaces: [], names: [Backdrop.Name(text: name, position: .init(x: 2, y: 43.9))]),
      look: PlateLook(credit: name))
    let manifest = Manifest(diagnosis, study, networks: [], inputs: [])
    var files = try Edition.files(of: manifest, audits: [], settings: settings)
    files += try Edition.files(
      of: SitingStudy(diagnosis, SitingQuestion(count: 2)), in: diagnosis, settings: settings)
    files += try Edition.files(of: ClosureStudy(diagnosis, closing: [1]), in: diagnosis, settings: settings)
    files += try Edition.files(
      of: EvolutionStudy(diagnosis, before: Toy.sites(7, seed: 8), sites: sites(name)), in: diagnosis,
      settings: settings)
    for plate in Plate.allCases {
      for focus in [
        Focus(department: "31", of: diagnosis), Focus(intercommunality: "200000000", of: diagnosis),
        Focus(commune: "31107", of: diagnosis),
      ] {
        let file = try Edition.file(
          plate, of: diagnosis, study, focus: focus, category: name, settings: settings)
        files += [file].compactMap { $0 }
      }
    }
    return files
  }

  @Test(arguments: names) func everyMapIsDrawingAndText(_ name: String) throws {
    let maps = try HostilePlateTests.files(name).filter { $0.name.hasSuffix(".svg") }
    #expect(maps.count > 30)
    for map in maps {
      let elements = Elements()
      let parser = XMLParser(data: Data(map.text.bytes))
      parser.delegate = elements
      #expect(parser.parse(), "\(map.name)")
      let known: Set = [
        "svg", "title", "desc", "defs", "clipPath", "pattern", "rect", "g", "path", "use", "text", "line",
        "circle", "polygon", "polyline",
      ]
      #expect(elements.names.isSubset(of: known), "\(map.name)")
      #expect(!elements.attributes.contains { $0.hasPrefix("on") }, "\(map.name)")
      #expect(map.name.allSatisfy { $0.isASCII && $0 != "/" } && map.name.count < 120, "\(map.name)")
      #expect(map.text.bytes.count < 600_000, "\(map.name)")
    }
  }
}
