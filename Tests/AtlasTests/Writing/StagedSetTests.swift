import Foundation
import Shapes
import Testing

@testable import Atlas

@Suite struct StagedSetTests {
  private struct MakerFailed: Error {}

  @Test func filesWaitForTheirNamesUntilAllAreThere() throws {
    let scratch = Scratch()
    try scratch.write("a.csv", "old")
    let set = StagedSet(in: try OutputFolder(scratch.path))
    for file in outputFiles(["a.csv": "new", "b.csv": "new"]).reversed() { set.take(file) }
    #expect(scratch.text("a.csv") == "old" && scratch.text("b.csv") == nil)
    try set.publish()
    #expect(scratch.text("a.csv") == "new" && scratch.text("b.csv") == "new")
    set.discard()
    #expect(scratch.names == ["a.csv", "b.csv"] && scratch.text("a.csv") == "new")
  }

  /// The last maker fails when the files of the others are on the disk.
  @Test func aMakerThatFailsAfterOthersLeavesTheFolderAsItWas() throws {
    let scratch = Scratch()
    try scratch.write("a.csv", "old")
    #expect(throws: MakerFailed.self) {
      let set = StagedSet(in: try OutputFolder(scratch.path))
      defer { set.discard() }
      for file in outputFiles(["a.csv": "new", "b.csv": "new"]) { set.take(file) }
      for _ in 0..<2_000 where scratch.text(Staging.name + "/b.csv") != "new" { usleep(1_000) }
      #expect(scratch.text(Staging.name + "/a.csv") == "new")
      throw MakerFailed()
    }
    #expect(scratch.names == ["a.csv"] && scratch.text("a.csv") == "old")
  }

  @Test func theFolderThatWasMadeForASetGoesWithIt() throws {
    let scratch = Scratch()
    do {
      let set = StagedSet(in: try OutputFolder(scratch.path + "/a/b"))
      defer { set.discard() }
      set.take(OutputFile(name: "x.csv", text: ByteText("1")))
    }
    #expect(scratch.names.isEmpty)
  }

  @Test func ofSeveralErrorsTheFirstByNameIsSaid() throws {
    let scratch = Scratch()
    try scratch.write("a.csv", "old")
    for name in ["b.csv", "z.csv"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/" + name, withIntermediateDirectories: true)
    }
    let set = StagedSet(in: try OutputFolder(scratch.path))
    for name in ["z.csv", "b.csv", "a.csv"] { set.take(OutputFile(name: name, text: ByteText("new"))) }
    #expect(throws: OutputError.folderInTheWay(path: scratch.path + "/b.csv")) { try set.publish() }
    set.discard()
    #expect(scratch.names == ["a.csv", "b.csv", "z.csv"] && scratch.text("a.csv") == "old")
  }

  @Test func aFolderThatVanishedIsSaidInTheEnd() throws {
    let scratch = Scratch()
    let folder = try OutputFolder(scratch.path + "/a")
    rmdir(scratch.path + "/a")
    let set = StagedSet(in: folder)
    set.take(OutputFile(name: "x.csv", text: ByteText("1")))
    #expect(throws: OutputError.folder(path: scratch.path + "/a/" + Staging.name, code: ENOENT)) {
      try set.publish()
    }
    set.discard()
    #expect(scratch.names.isEmpty)
  }
}
