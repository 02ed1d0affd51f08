import Testing

@testable import Shapes

/// What is read on all cores is held against what is read in one go, down to the errors.
@Suite struct FeatureSlicesTests {
  /// What becomes of a text.
  private func outcome(_ text: [UInt8], slice: Int) -> Result<FeatureCollection, GeoJSONError> {
    Result { () throws(GeoJSONError) in try FeatureCollection(geoJSON: text, sliceSize: slice) }
  }

  private static let sizes = [1, 40, 150, 600]

  private func isSame(_ text: [UInt8]) -> Bool {
    let wanted = outcome(text, slice: .max)
    return Self.sizes.allSatisfy { outcome(text, slice: $0) == wanted }
  }

  private static func feature(_ number: Int) -> String {
    let x = "\(number).25"
    return
      #"{"type":"Feature","id":\#(number),"properties":{"nom":"L'Herm é","n":\#(number)},"geometry":"#
      + #"{"type":"Polygon","coordinates":[[[\#(x),-1],[2.5e1,0],[\#(x),1],[\#(x),-1]]]}}"#
  }

  private static let list = (1...9).map(feature)

  private static func collection(
    _ features: [String] = list, before: String = #""type":"FeatureCollection","#, comma: String = ",",
    after: String = ""
  ) -> String {
    "{\(before)\"features\":[\(features.joined(separator: comma))]\(after)}"
  }

  @Test(arguments: [1, 40, 150, 600]) func aListIsReadInSlices(_ size: Int) throws {
    let text = Array(("[" + Self.list.joined(separator: ",\n ") + " ] ,").utf8)
    var scanner = JSONScanner(text)
    var read = FeatureCollection()
    #expect(read.readSlices(&scanner, size: size))
    #expect(scanner.offset == text.count - 2 && scanner.end == text.count && scanner.depth == 0)
    #expect(read.entries.map(\.number) == Array(1...9))
    #expect(read.features.map(\.id) == (1...9).map { .integer($0) })
  }

  @Test func whatDoesNotReadInSlicesIsLeftWhereItIs() {
    let texts = [
      "[1,2,3,4,5,6,7,8,9]", "[{\"type\":\"Feature\"}" + String(repeating: " ", count: 99) + "]",
      "[" + Self.list.joined(separator: ",") + ",]", "[" + Self.list.joined(separator: ",") + ",",
      "[" + Self.list.joined(separator: " "), "{" + Self.list.joined(separator: ","),
    ]
    for text in texts {
      var scanner = JSONScanner(Array(text.utf8))
      var read = FeatureCollection()
      #expect(!read.readSlices(&scanner, size: 10), "\(text)")
      #expect(scanner.offset == 0 && read.entries.isEmpty && read.faults.isEmpty)
    }
  }

  static let documents: [String] = [
    collection(), collection(comma: " ,\r\n\t"), collection([]), collection(Array(list.prefix(1))),
    "\u{FEFF}" + collection(), collection(before: ""),
    collection(before: "", after: #","type":"FeatureCollection""#),
    collection(before: #""type":"Feature","#), collection(before: #""type":"Point","coordinates":[1,2],"#),
    // A second list follows the first; other members too, one of which looks like a list of features.
    collection(
      after: ",\"features\":[" + list.joined(separator: ",") + "],\"n\":[" + list[0] + "," + list[1] + "]"),
    collection(after: #","crs":{"type":"name","properties":{"name":"EPSG:2154"}}"#),
    collection(after: ",\"n\":01"),
    collection() + " x", collection() + collection(), String(collection().dropLast(1)),
    collection(after: ","),
    collection(list + ["null", "3", "[]", "{}"] + list), collection(list + [#"{"type":"Feature"}"#] + list),
    collection(list + [#"{"type":"Feature","geometry":{"type":"Circle","coordinates":[1,2]}}"#] + list),
    collection(list + [#"{"type":"Feature","geometry":{"type":"Point","coordinates":[[1,2]]}}"#] + list),
    // What looks like the start of a feature inside a text, a property and a collection.
    collection(
      list + [#"{"type":"Feature","properties":{"t":"a,{\"type\":\"Feature\",\"id\":1},"}}"#] + list),
    collection(list.map { #"{"type":"Feature","properties":{"l":[\#($0),\#($0),\#($0)]}}"# }),
    collection(list.map { #"{"type":"Feature","properties":{"l":{"features":[\#($0),\#($0)]}}}"# }),
    collection((1...9).map { #"{"id":\#($0),"type":"Feature","properties":{}}"# }),
    collection((1...9).map { #"{"id":"\#($0),{\"id\":","type":"Feature","geometry":null}"# }),
    collection((1...9).map { #"{ "type" : "Feature" , "id" : \#($0), "geometry" : null }"# }),
    collection(
      (1...9).map { _ in #"{"geometry":{"type":"GeometryCollection","geometries":[]},"type":"Feature"}"# }),
    // Deep, and deeper than is followed.
    collection(list + [String(repeating: "[", count: 510) + String(repeating: "]", count: 510)] + list),
    collection(list + [String(repeating: "[", count: 511) + String(repeating: "]", count: 511)] + list),
    "[" + collection() + "]", "", "{", #"{"features":[{"#,
    #"{"features":[{"type":"Feature"},{"type":"Feature"}"#,
  ]

  @Test(arguments: documents) func aDocumentReadsTheSame(_ text: String) {
    #expect(isSame(Array(text.utf8)))
  }

  @Test func aDocumentCutAnywhereIsRefusedInTheSameWords() {
    let text = Array(Self.collection(comma: ",\n").utf8)
    for end in text.indices { #expect(isSame(Array(text[..<end])), "cut at \(end)") }
  }

  @Test func aDocumentBrokenAnywhereIsReadOrRefusedTheSame() {
    var random = SeededGenerator(seed: 11)
    let marks = Array("{}[],:\"\\ \n-.e019tnf\u{0}".utf8) + [0x80, 0xC3, 0xFF]
    let texts = Self.documents.map { Array($0.utf8) }.filter { $0.count > 100 && $0.count < 8_000 }
    for _ in 0..<1_500 {
      guard var text = texts.randomElement(using: &random) else { continue }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: text.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.remove(at: place)
        case 1: text.insert(marks.randomElement(using: &random) ?? 0, at: place)
        default: text[place] = marks.randomElement(using: &random) ?? 0
        }
      }
      #expect(isSame(text), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func aLongDocumentReadsTheSameAsItIsReadByDefault() throws {
    let text = Array(Self.collection((1...4_000).map(Self.feature)).utf8)
    #expect(text.count > 2 * featureSliceSize)
    #expect(outcome(text, slice: featureSliceSize) == outcome(text, slice: .max))
    #expect(try FeatureCollection(geoJSON: text).entries.map(\.number) == Array(1...4_000))
  }
}
