import Foundation
import Studies
import Testing

@testable import Atlas

/// Every map and chart of the made-up country as it was last looked at.
///
/// Coordinates come from GEOS 3.11 and PROJ 9.1, rounded to a tenth of a pixel.
@Suite struct PlateGoldenTests {
  /// Compares with the file on record; with `RECORD_GOLDENS=1` writes it instead, and fails.
  private func expectGolden(_ file: OutputFile) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let url = folder.appending(path: "Goldens/\(file.name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(file.text.bytes).write(to: url)
      Issue.record("recorded \(file.name); look at it, then run again without RECORD_GOLDENS")
      return
    }
    let known = try Data(contentsOf: url)
    #expect(Data(file.text.bytes) == known, "\(file.name) is not as recorded")
  }

  @Test func everyMapAndChartIsAsRecorded() throws {
    let maps = try ToyEdition.files().filter { $0.name.hasSuffix(".svg") }
    #expect(maps.count >= 10)
    for map in maps { try expectGolden(map) }
  }

  @Test func theMapsAndChartsInMinutesAreAsRecorded() throws {
    let known = try ToyEdition.files().map(\.name)
    let maps = try ToyEdition.files(isTimed: true).filter {
      $0.name.hasSuffix(".svg") && !known.contains($0.name)
    }
    #expect(
      maps.map(\.name) == [
        "carte-isochrones.svg", "carte-temps.svg", "courbe-population-estimation.svg",
        "courbe-population-temps.svg",
      ])
    for map in maps { try expectGolden(map) }
  }

  @Test func theMapsOfOtherQuestionsAreAsRecorded() throws {
    let diagnosis = try ToyEdition.diagnosis()
    let settings = ToyEdition.settings(.french)
    var files = try Edition.files(
      of: SitingStudy(diagnosis, SitingQuestion(count: 2)), in: diagnosis, settings: settings)
    files += try Edition.files(
      of: ClosureStudy(diagnosis, closing: [0, 3]), in: diagnosis, settings: settings)
    files += try Edition.files(
      of: EvolutionStudy(
        diagnosis, before: Array(diagnosis.places.sites.dropLast(3)), sites: diagnosis.places.sites),
      in: diagnosis, settings: settings)
    for map in files where map.name.hasSuffix(".svg") { try expectGolden(map) }
  }

  @Test func aMapOfAPartIsAsRecorded() throws {
    let diagnosis = try ToyEdition.diagnosis()
    let file = try Edition.file(
      .coverage, of: diagnosis, nil, focus: Focus(department: "31", of: diagnosis), category: nil,
      settings: ToyEdition.settings(.french))
    try expectGolden(try #require(file))
  }
}
