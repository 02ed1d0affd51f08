import Archives
import Shapes
import Territories
import Testing

@testable import Atlas

@Suite struct WordingTests {
  private let french = Wording(.french)
  private let english = Wording(.english)

  @Test func numbersAreWrittenAsTheirReadersDo() {
    #expect(
      french.kilometres(1234.56) == "1\u{202F}234,6\u{A0}km"
        || french.kilometres(1234.56) == "1\u{202F}234,6\u{202F}km")
    #expect(english.count(5_845_102) == "5,845,102")
    #expect(french.percent(nil) == "–")
    #expect(french.percent(0.7621).hasPrefix("76,2"))
  }

  @Test func nounsAgreeWithTheirNumber() {
    #expect([0, 1, 2].map { french.gaps($0).hasSuffix("zones blanches") } == [false, false, true])
    #expect([0, 1, 2].map { english.gaps($0).hasSuffix("gaps") } == [true, false, true])
  }

  @Test func everyReasonHasItsWordsInBothLanguages() {
    let reasons: [Finding.Reason] = [
      .swappedAxes, .lambertInDegrees, .notAPoint, .notANumber(placedAt: "31555"),
      .zeroPosition(placedAt: "31555"),
      .impossiblePosition(placedAt: "31555"), .placedAtCommune("31555"), .noPosition(.missing),
      .noPosition(.zero),
      .noPosition(.notANumber), .noPosition(.impossible), .outsideTerritory, .outsideFrance,
      .communeContradictsPosition(standsIn: "09122", metres: 12_345), .unknownCommuneCode,
      .ambiguousCommuneName(["1", "2"]), .emptyName(replacedBy: "x"), .identifierReplaced(by: "x"),
      .textShortened(to: 200),
      .unknownCategory(records: 1), .missingCategory(records: 2), .duplicate(of: .line(3)),
      .tooFewFields(expected: 3, found: 1), .tooManyFields(expected: 3, found: 4),
      .badFeature(.badCoordinates),
      .sheetRead("a", others: ["b"]), .columnsNotUnderstood(["a"]),
      .unreadableCharacters(count: 1, encoding: .utf8), .blankRows(2), .titleRows(2, headerLine: 4),
      .brokenAccents(records: 3),
      .invalidPolygon(areaChange: 1), .impossibleSurface, .irreparablePolygon, .tangledPolygon,
      .endlessPolygon, .notASurface,
      .badCode,
      .repeatedCode,
      .overlappingCommunes(.init(area_km2: 2, worst: [.init(first: "1", second: "2", area_km2: 1)])),
      .reprojected(from: "EPSG:2154"), .townHallOutside, .badPopulation, .badPopulationRow,
      .communeHasItsRow("75056"), .arrondissementsMissing(of: "75056", ["75101"]),
      .arrondissementsDiffer(of: "75056"), .codeNotInTerritory,
      .populationMissing(communes: 1, suchAs: ["31555"]),
    ]
    let pairs = reasons.map { (french.sentence($0), english.sentence($0)) }
    #expect(pairs.allSatisfy { !$0.0.isEmpty && !$0.1.isEmpty && $0.0 != $0.1 })
    #expect(Set(pairs.map(\.0)).count == reasons.count)
  }

  @Test func everyFaultOfAWorkbookHasItsWords() {
    let archive: [ArchiveError] = [
      .truncated, .damaged(entry: "x"), .unsupported, .encrypted, .repeatedName("x"),
      .tooManyEntries(limit: 9),
      .tooLarge(limit: 512 << 20),
    ]
    let faults: [WorkbookError] =
      archive.map { .archive($0) } + [
        .missingPart("x"), .badMarkup(part: "x"), .declaration(part: "x"), .encoding(part: "x"),
        .badReference(sheet: "s", cell: "XFE1"), .unknownText(sheet: "s", cell: "B7"), .tooLarge(sheet: "s"),
        .empty,
      ]
    let pairs = faults.map { TerritoriesError.workbook(file: "f.xlsx", $0) }
      .map { (french.sentence($0), english.sentence($0)) }
    #expect(pairs.allSatisfy { $0.0.contains("f.xlsx") && $0.1.contains("f.xlsx") && $0.0 != $0.1 })
    #expect(pairs.allSatisfy { $0.0.hasSuffix(".") && $0.1.hasSuffix(".") })
    #expect(Set(pairs.map(\.0)).count == faults.count && Set(pairs.map(\.1)).count == faults.count)
    #expect(pairs[11].0.contains("XFE1") && pairs[12].1.contains("'s', cell B7"))
  }

  @Test func aFileErrorNamesFileAndLine() {
    let error = TerritoriesError.geoJSON(file: "x.geojson", .json(JSONError(reason: .truncated, line: 7)))
    #expect(
      french.sentence(error)
        == "« x.geojson » : ligne 7 : JSON illisible (le fichier s'arrête au milieu d'une valeur).")
    #expect(english.sentence(error).contains("line 7"))
  }
}
