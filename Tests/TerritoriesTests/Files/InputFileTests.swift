import Foundation
import Testing

@testable import Territories

@Suite("Files")
struct InputFileTests {
  /// How a workbook behind a password begins, shortened.
  static let locked: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    + Array("..EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }

  private func inFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/maillage-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }

  @Test("A file is read whole, under the name that it is given")
  func file() throws {
    try inFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a"))
      let file = try InputFile.read(path: folder + "/a", name: "réso")
      #expect(file.bytes == bytes && file.name == "réso")
      let named = try InputFile.read(path: folder + "/a")
      #expect(named.name == folder + "/a")
    }
  }

  @Test("A pipe is read to its end")
  func pipe() throws {
    try inFolder { folder in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let writer = Thread {
        FileHandle(forWritingAtPath: path)?.write(Data(repeating: 65, count: 300_000))
      }
      writer.start()
      let count = try InputFile.read(path: path).bytes.count
      #expect(count == 300_000)
    }
  }

  @Test("Missing, a directory, empty, too large, a name with a NUL: each by its reason")
  func unreadable() throws {
    try inFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/empty"))
      try Data(count: 100).write(to: URL(fileURLWithPath: folder + "/big"))
      let cases: [(String, UnreadableReason)] = [
        ("/none", .missing), ("", .directory), ("/empty", .empty), ("/big", .tooLarge(limit: 99)),
        ("/big/inside", .missing), ("/\0", .missing),
      ]
      for (path, reason) in cases {
        #expect(throws: TerritoriesError.unreadable(file: folder + path, reason)) {
          try InputFile.read(path: folder + path, limit: 99)
        }
      }
    }
  }

  @Test("A pipe that gives more than the limit is refused")
  func endless() {
    #expect(throws: TerritoriesError.unreadable(file: "/dev/zero", .tooLarge(limit: 1 << 20))) {
      try InputFile.read(path: "/dev/zero", limit: 1 << 20)
    }
  }

  @Test(
    "A file without leave to read it", .enabled(if: getuid() != 0, "the superuser may read everything"))
  func denied() throws {
    try inFolder { folder in
      try Data(count: 3).write(to: URL(fileURLWithPath: folder + "/a"))
      #expect(chmod(folder + "/a", 0) == 0)
      #expect(throws: TerritoriesError.unreadable(file: folder + "/a", .denied)) {
        try InputFile.read(path: folder + "/a")
      }
    }
  }

  @Test(
    "What people have and we do not read is named by its kind",
    arguments: [
      ([0x1F, 0x8B, 8, 0], ForeignFormat.gzip),
      (Array("%PDF-1.7".utf8), .pdf), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldSpreadsheet),
      (Array("SQLite format 3\0".utf8), .geoPackage), ([0x89, 0x50, 0x4E, 0x47], .picture),
      ([0, 0, 0x27, 0x0A, 0, 0], .shapefile), (Array("\u{FEFF} <kml>".utf8), .xml),
      (InputFileTests.locked, .protectedWorkbook),
    ])
  func foreign(bytes: [UInt8], format: ForeignFormat) {
    let file = InputFile(name: "f", bytes: bytes)
    #expect(throws: TerritoriesError.foreignFormat(file: "f", format)) { try file.kind() }
    #expect(throws: TerritoriesError.foreignFormat(file: "f", format)) {
      try Network.read(file, named: "n", in: Sample.territory)
    }
  }

  @Test("Archives may be workbooks, which are read where tables are, and nowhere else")
  func archives() {
    let file = InputFile(name: "f", bytes: Array("PK\u{3}\u{4}xl/".utf8))
    #expect(throws: TerritoriesError.workbook(file: "f", .archive(.truncated))) {
      try Network.read(file, named: "n", in: Sample.territory)
    }
    #expect(throws: TerritoriesError.foreignFormat(file: "f", .workbookOrArchive)) {
      try Commune.read(file)
    }
    #expect(throws: TerritoriesError.foreignFormat(file: "f", .workbookOrArchive)) {
      try PopulationGrid.read(file)
    }
  }

  @Test(
    "Tables and JSON are told apart by their content",
    arguments: [
      ("a,b\n1,2", false), ("  \n{\"a\":1}", true), ("\u{FEFF}{}", true), ("[1]", true), ("\"a\",b", false),
    ])
  func kinds(text: String, isJSON: Bool) throws {
    #expect(try InputFile(name: "f", bytes: Array(text.utf8)).kind() == (isJSON ? .json : .table))
  }
}
