import Foundation
import Shapes
import Testing

@testable import Atlas

@Suite struct OutputFolderTests {
  @Test func allFilesStandUnderTheirNamesAndNothingElse() throws {
    let scratch = Scratch()
    try OutputFolder(scratch.path + "/a/b").write(outputFiles(["x.csv": "1", "y.svg": "2"]))
    #expect(scratch.text("a/b/x.csv") == "1" && scratch.text("a/b/y.svg") == "2")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a/b").sorted() == [
        "x.csv", "y.svg",
      ])
  }

  @Test func oldFilesAreReplacedAndOthersStay() throws {
    let scratch = Scratch()
    try "old".write(toFile: scratch.path + "/x.csv", atomically: false, encoding: .utf8)
    try "mine".write(toFile: scratch.path + "/notes.txt", atomically: false, encoding: .utf8)
    try OutputFolder(scratch.path).write(outputFiles(["x.csv": "new"]))
    #expect(scratch.text("x.csv") == "new" && scratch.text("notes.txt") == "mine")
  }

  /// A link is removed, and what it leads to stays.
  @Test(arguments: [false, true]) func whatStandsUnderTheNameOfTheHiddenFolderGoes(_ isLink: Bool) throws {
    let scratch = Scratch()
    let hidden = scratch.path + "/" + OutputFolder.stagingName
    try "mine".write(toFile: scratch.path + "/notes.txt", atomically: false, encoding: .utf8)
    if isLink {
      try FileManager.default.createSymbolicLink(atPath: hidden, withDestinationPath: "notes.txt")
    } else {
      try "file".write(toFile: hidden, atomically: false, encoding: .utf8)
    }
    try OutputFolder(scratch.path).write(outputFiles(["x.csv": "new"]))
    #expect(scratch.names == ["notes.txt", "x.csv"] && scratch.text("notes.txt") == "mine")
  }

  @Test func ifOneFileCannotStandAllOldOnesStay() throws {
    let scratch = Scratch()
    try "old".write(toFile: scratch.path + "/a.csv", atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/z.csv", withIntermediateDirectories: true)
    #expect(throws: OutputError.folderInTheWay(path: scratch.path + "/z.csv")) {
      try OutputFolder(scratch.path).write(outputFiles(["a.csv": "new", "b.csv": "new", "z.csv": "new"]))
    }
    #expect(scratch.text("a.csv") == "old")
    #expect(scratch.names == ["a.csv", "z.csv"])
  }

  @Test func aRenamingThatFailsUndoesTheOnesBefore() throws {
    let scratch = Scratch()
    try "old".write(toFile: scratch.path + "/a.csv", atomically: false, encoding: .utf8)
    let staging = Staging(in: scratch.path)
    try staging.make()
    let staged = try outputFiles(["a.csv": "new", "b.csv": "new", "c.csv": "new"]).map {
      try StagedFile($0, in: scratch.path, staging: staging)
    }
    // The last one vanishes behind the program's back.
    try FileManager.default.removeItem(atPath: staged[2].provisional)
    #expect(throws: OutputError.self) { try Publication(staged, staging).perform() }
    #expect(scratch.text("a.csv") == "old")
    #expect(scratch.names == [Staging.name, "a.csv"])
  }

  @Test func aLinkIsFollowedAndStaysALink() throws {
    let scratch = Scratch()
    try "old".write(toFile: scratch.path + "/real.txt", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/x.csv", withDestinationPath: scratch.path + "/real.txt")
    try OutputFolder(scratch.path).write(outputFiles(["x.csv": "new"]))
    #expect(scratch.text("real.txt") == "new")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/x.csv")) != nil)
  }

  @Test func whatAnInterruptedRunLeftIsCleared() throws {
    let scratch = Scratch()
    let staging = scratch.path + "/" + OutputFolder.stagingName
    try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
    try "half".write(toFile: staging + "/x.csv", atomically: false, encoding: .utf8)
    try OutputFolder(scratch.path).write(outputFiles(["x.csv": "whole"]))
    #expect(scratch.names == ["x.csv"] && scratch.text("x.csv") == "whole")
  }

  /// Stages two files beside an old one, as a run does before it publishes them.
  private func staged(_ scratch: Scratch, journal: String) throws -> (Staging, [StagedFile]) {
    try "old".write(toFile: scratch.path + "/a.csv", atomically: false, encoding: .utf8)
    let staging = Staging(in: scratch.path)
    try staging.make()
    let staged = try outputFiles(["a.csv": "new", "b.csv": "new"]).map {
      try StagedFile($0, in: scratch.path, staging: staging)
    }
    try "=a.csv\n+b.csv\n+../c.csv\n+.d\n\n".write(
      toFile: staging.path(journal), atomically: false, encoding: .utf8)
    return (staging, staged)
  }

  @Test(arguments: 0...2) func aPublicationThatWasKilledIsFinished(_ renamed: Int) throws {
    let scratch = Scratch()
    let (_, staged) = try staged(scratch, journal: ".journal")
    for file in staged.prefix(renamed) {
      link(file.final, file.backup)
      rename(file.provisional, file.final)
    }
    _ = try OutputFolder(scratch.path)
    #expect(scratch.names == ["a.csv", "b.csv"])
    #expect(scratch.text("a.csv") == "new" && scratch.text("b.csv") == "new")
  }

  @Test(arguments: 0...2) func aPublicationThatWasKilledOnItsWayBackIsTakenBack(_ renamed: Int) throws {
    let scratch = Scratch()
    let (_, staged) = try staged(scratch, journal: ".retour")
    for file in staged.prefix(renamed) {
      link(file.final, file.backup)
      rename(file.provisional, file.final)
    }
    _ = try OutputFolder(scratch.path)
    #expect(scratch.names == ["a.csv"] && scratch.text("a.csv") == "old")
  }

  @Test func aFolderMadeForNothingGoesAgain() throws {
    let scratch = Scratch()
    do { _ = try OutputFolder(scratch.path + "/a/b/c") }
    #expect(scratch.names.isEmpty)
    try OutputFolder(scratch.path + "/a/b").write(outputFiles(["x.csv": "1"]))
    #expect(scratch.text("a/b/x.csv") == "1")
  }

  @Test func aSecondRunOnTheSameFolderIsRefused() throws {
    let scratch = Scratch()
    let first = try OutputFolder(scratch.path)
    #expect(throws: OutputError.busy(path: scratch.path)) { try OutputFolder(scratch.path) }
    try first.write([])
  }

  @Test func aFileInPlaceOfTheFolderIsSaid() throws {
    let scratch = Scratch()
    try "x".write(toFile: scratch.path + "/file", atomically: false, encoding: .utf8)
    for path in [scratch.path + "/file", scratch.path + "/file/below"] {
      #expect(throws: OutputError.self) { try OutputFolder(path) }
    }
    #expect(throws: OutputError.self) { try OutputFolder("/proc/nothing/here") }
  }

  @Test func aFullDeviceIsNoticed() {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(writeAll([1, 2, 3], to: descriptor) == ENOSPC)
  }
}
