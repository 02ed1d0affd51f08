import Shapes
import Testing

@testable import Territories

/// What is found on all cores stands where one after the other would put it.
@Suite("Many boundaries")
struct ManyBoundariesTests {
  /// A file of triangles, twenty in a row of a tenth of a degree each.
  private func file(_ features: [String]) -> InputFile {
    let texts = features.enumerated().map { number, properties -> String in
      let (column, row) = (Double(number % 20), Double(number / 20))
      let (x, y) = (1 + column / 10, 43 + row / 10)
      let ring = "[[\(x),\(y)],[\(x + 0.05),\(y)],[\(x),\(y + 0.05)],[\(x),\(y)]]"
      return "{\"type\":\"Feature\",\"properties\":{\(properties)},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(ring)]}}"
    }
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\(texts.joined(separator: ","))]}"
    return InputFile(name: "communes.geojson", bytes: Array(text.utf8))
  }

  private func properties(_ code: Int, population: String = "1") -> String {
    "\"code_insee\":\"0\(code)\",\"nom\":\"N\(code)\",\"population\":\(population)"
  }

  @Test("Findings and communes stand in the order of the file")
  func order() throws {
    let features = (1...300).map { number -> String in
      properties(
        number % 50 == 0 ? 9001 : 9000 + number, population: number % 70 == 0 ? "\"?\"" : "\(number)")
    }
    let reading = try Commune.read(file(features))
    let kept = (1...300).filter { $0 % 50 != 0 }
    #expect(reading.value.map(\.name) == kept.map { "N\(9000 + $0)" })
    #expect(reading.value.map(\.population) == kept.map { $0 % 70 == 0 ? nil : $0 })
    #expect(
      reading.findings.filter { $0.place != .file }.map(\.place)
        == [50, 70, 100, 140, 150, 200, 210, 250, 280, 300].map { .feature($0) })
    #expect(reading.audits[0].refusedCount == 6 && reading.audits[0].isConserved)
  }

  @Test("A property that only the last features have is known")
  func names() throws {
    let features = (1...3_000).map { number -> String in
      let code = "\"\(10_000 + number)\""
      return number < 2_990 ? "\"code_insee\":\(code)" : "\"insee_com\":\(code),\"nom\":\"N\""
    }
    let reading = try Commune.read(file(features), isTrusted: true)
    #expect(reading.value.map(\.code) == (1...3_000).map { "\(10_000 + $0)" })
    #expect(reading.value.map(\.name).suffix(12) == ["12989"] + Array(repeating: "N", count: 11))
  }

  @Test("A few positions are found in the communes that hold them")
  func positions() throws {
    let communes = try Commune.read(file((1...300).map { properties(9000 + $0) })).value
    let directory = CommuneDirectory(communes, postalCodes: [])
    let positions = (0..<200).map { number -> Point<Geographic> in
      // From one side of the triangles to the other, out of order, some of them on corners and some outside.
      let (x, y) = (Double(number * 37 % 229), Double(number * 53 % 167))
      return Point<Geographic>(x: 0.9 + x / 100, y: 42.95 + y / 100)
    }
    let found = try directory.locate(positions + [communes[7].surface.polygons[0].exterior.points[1]])
    for (position, index) in zip(positions, found) {
      if let index {
        #expect(directory.boxes[index].contains(position))
      } else {
        #expect(!communes.contains { $0.surface.contains(position) })
      }
    }
    #expect(found.last == 7 && found.dropLast().count { $0 != nil } >= 10)
    #expect(try directory.locate([Point(x: .nan, y: 43)]) == [nil])
  }

  @Test("What is wrong with a table is told after what is wrong with boundaries")
  func tables() throws {
    let good = file([properties(9001)])
    let bad = InputFile(name: "communes.geojson", bytes: Array("{".utf8))
    let table = InputFile(name: "epci.csv", bytes: Array("a;b\n1;2\n".utf8))
    let postal = InputFile(name: "codes-postaux.csv", bytes: Array("x;y\n1;2\n".utf8))
    func fault(_ communes: InputFile, _ table: InputFile?, _ postal: InputFile?) -> String? {
      let files = Territory.Files(communes: communes, intercommunalities: table, postalCodes: postal)
      do throws(TerritoriesError) { _ = try Territory.read(files) } catch {
        switch error {
        case .geoJSON(let file, _), .missingColumns(let file, _, _): return file
        default: return "\(error)"
        }
      }
      return nil
    }
    #expect(fault(bad, table, postal) == "communes.geojson")
    #expect(fault(good, table, postal) == "epci.csv")
    #expect(fault(good, nil, postal) == "codes-postaux.csv")
    #expect(fault(good, nil, nil) == nil)
  }
}
