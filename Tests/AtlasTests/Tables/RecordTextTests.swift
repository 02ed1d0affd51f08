import Shapes
import Testing

@testable import Atlas

@Suite struct RecordTextTests {
  private let features: [Feature] = (0..<7).map(RecordTextTests.feature)

  private static func feature(_ index: Int) -> Feature {
    let properties: JSONObject = [
      "nom; \"<é>": .string(index == 2 ? "=1;\"<a>" : "b"), "vide": .null,
      "nombre": .number(Double(index) / 4), "vrai": .bool(index > 3),
    ]
    let point = Point<Geographic>(longitude: Double(index), latitude: 44.5)
    return Feature(id: .integer(index), geometry: .point(point), properties: properties)
  }

  private func part(_ features: ArraySlice<Feature>, _ dialect: CSVDialect) -> RecordText {
    var text = RecordText(dialect)
    for feature in features {
      for member in feature.properties.members { text.append(member.name, member.value) }
      if let geometry = feature.geometry, let id = feature.id { text.endRecord(geometry: geometry, id: id) }
    }
    return text
  }

  @Test(arguments: CSVDialect.allCases) func partsAreWrittenAsTheWholeLayerAndTable(_ dialect: CSVDialect) {
    let expected = Exports.pair("communes", features, dialect)
    for cut in 1...features.count {
      let parts =
        [part(features[..<cut], dialect)] + (cut < features.count ? [part(features[cut...], dialect)] : [])
      #expect(Exports.pair("communes", parts, dialect) == expected)
    }
  }

  @Test func withoutRecordsBothFilesStand() {
    #expect(
      Exports.pair("communes", [RecordText](), .standard) == Exports.pair("communes", [Feature](), .standard))
  }

  @Test func namesAreAskedForInTheFirstRecordAlone() {
    var (text, asked) = (RecordText(.standard), 0)
    func name() -> String {
      asked += 1
      return "n"
    }
    for index in 0..<3 {
      text.append(name(), .integer(index))
      text.endRecord(geometry: .point(Point(longitude: 1, latitude: 2)), id: .integer(index))
    }
    #expect(asked == 1 && text.columns == ["n"] && text.rows.string == "0\r\n1\r\n2\r\n")
  }
}
