import Foundation
import FoundationXML
import Testing

/// What the whole suite asks of an SVG: well-formed, unique ids, references that lead somewhere, plain numbers.
final class XMLCheck: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var references: [String] = []
  private(set) var badNumbers: [String] = []
  private(set) var elements: [String: Int] = [:]
  private(set) var texts: [String] = []
  private var text = ""

  /// Names of attributes that hold numbers or path data.
  private static let numeric: Set<String> = [
    "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points", "viewBox",
    "font-size",
    "stroke-width", "fill-opacity", "transform", "stroke-dasharray", "letter-spacing", "patternTransform",
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements[name, default: 0] += 1
    text = ""
    for (key, value) in attributes {
      if key == "id" { ids.append(value) }
      if value.hasPrefix("url(#") { references.append(String(value.dropFirst(5).dropLast())) }
      if key == "aria-labelledby" { references += value.split(separator: " ").map(String.init) }
      guard XMLCheck.numeric.contains(key) else { continue }
      if value.contains("nan") || value.contains("inf")
        || value.range(of: "[0-9][eE]", options: .regularExpression) != nil
      {
        badNumbers.append("\(key)=\(value.prefix(80))")
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if ["text", "title", "desc"].contains(name) { texts.append(text) }
    text = ""
  }
}

/// Parses an SVG and refuses it where it is not what a browser and a printer can take.
@discardableResult
func check(_ svg: String, sourceLocation: SourceLocation = #_sourceLocation) -> XMLCheck {
  let check = XMLCheck()
  let parser = XMLParser(data: Data(svg.utf8))
  parser.delegate = check
  #expect(parser.parse(), "not well-formed", sourceLocation: sourceLocation)
  #expect(check.badNumbers.isEmpty, sourceLocation: sourceLocation)
  #expect(Set(check.ids).count == check.ids.count, "ids repeat", sourceLocation: sourceLocation)
  #expect(
    Set(check.references).isSubset(of: check.ids), "a reference leads nowhere", sourceLocation: sourceLocation
  )
  return check
}
