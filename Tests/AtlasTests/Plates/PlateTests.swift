import Foundation
import FoundationXML
import Testing

@testable import Atlas

@Suite struct PlateTests {
  /// Whether a text is XML, and what its elements are.
  private final class Elements: NSObject, XMLParserDelegate {
    var names: [String: Int] = [:]
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { names[name, default: 0] += 1 }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  @Test(arguments: Language.allCases) func everyPlateIsAWholeMap(_ language: Language) throws {
    for file in try ToyEdition.files(language: language) where file.name.hasSuffix(".svg") {
      let svg = file.text.string
      let elements = Elements()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = elements
      #expect(parser.parse(), "\(file.name)")
      #expect(elements.names["title"] ?? 0 >= 1 && elements.names["desc"] == 1, "\(file.name)")
      #expect(svg.contains("role=\"img\"") && svg.contains("lang=\"\(language.rawValue)\""), "\(file.name)")
      // Path data has none of these letters; a number out of hand would bring one.
      let strange = try Regex(" (d|x|y|cx|cy|r|width|height)=\"[^\"]*[einf]")
      #expect(try strange.firstMatch(in: svg) == nil, "\(file.name)")
      var names = [language == .french ? "Méthode" : "Method", "Sources"]
      // The chart shows no land, and circles stand where the map of priorities would name towns.
      if file.name.hasPrefix("carte-") { names.append("Ouest") }
      if file.name.hasPrefix("carte-"), file.name != "carte-priorites.svg" { names.append("Villeneuve") }
      for name in names {
        #expect(elements.text.localizedCaseInsensitiveContains(name), "\(file.name) \(name)")
      }
    }
  }

  @Test func namesOfFilesStayText() throws {
    for file in try ToyEdition.files() where file.name.hasSuffix(".svg") {
      #expect(file.text.string.contains("&lt;membres &amp; amis") && !file.text.string.contains("<membres"))
    }
  }

  @Test func plateNamesAreThoseOfTheirFiles() {
    #expect(Plate.allCases.map(\.fileName).contains("carte-zones-blanches.svg"))
    #expect(Set(Plate.allCases.map(\.fileName)).count == Plate.allCases.count)
  }
}
