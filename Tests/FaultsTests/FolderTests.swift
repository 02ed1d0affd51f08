import Foundation
import Harness
import Testing

/// Output folders that are shared, linked, locked, vanish, or cannot be written.
@Suite struct FolderTests {
  @Test func aFolderInUseIsRefused() throws {
    let place = try Sets.place()
    let holder = try Launch(["Output", "sleep", "30"], in: place.path, program: "/usr/bin/flock").start()
    defer { _ = holder.finish() }
    for _ in 0..<500 where isFree(place) { usleep(2_000) }
    let outcome = try place.launch(Sets.newArguments).run()
    holder.send(SIGKILL)
    #expect(outcome.code == 73 && outcome.errors.contains("Another run"), "\(outcome)")
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old)
    Tally.add(1, to: "faults")
  }

  private func isFree(_ place: Workplace) -> Bool {
    let descriptor = open(place.path + "/Output", O_RDONLY)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  @Test func ofTwoRunsAtOnceOneWritesAndTheOtherIsRefusedOrFollows() throws {
    let place = try Sets.place()
    let both = try [Sets.newArguments, Sets.newArguments].map { try place.launch($0).start() }
    let outcomes = both.map { $0.finish() }
    #expect(
      outcomes.contains { $0.code == 0 } && outcomes.allSatisfy { [0, 73].contains($0.code) }, "\(outcomes)")
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }

  @Test func aLinkedFolderAndALinkedFileStayLinks() throws {
    let place = try Sets.place()
    let manager = FileManager.default
    try manager.moveItem(atPath: place.path + "/Output/resume.json", toPath: place.path + "/home/resume.json")
    try manager.createSymbolicLink(
      atPath: place.path + "/Output/resume.json", withDestinationPath: "../home/resume.json")
    try manager.createSymbolicLink(atPath: place.path + "/lien", withDestinationPath: "Output")
    let outcome = try place.launch(Sets.newArguments + ["--output", "lien"]).run()
    #expect(outcome.code == 0, "\(outcome)")
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new)
    #expect((try? manager.destinationOfSymbolicLink(atPath: place.path + "/Output/resume.json")) != nil)
    #expect((try? manager.destinationOfSymbolicLink(atPath: place.path + "/lien")) == "Output")
    Tally.add(1, to: "faults")
  }

  @Test(.enabled(if: Machine.canMount, "needs the right to mount a tmpfs"))
  func aLinkToAnotherDiskIsSaidAndTheOldSetStays() throws {
    let disk = try Disk(pages: 16)
    let place = try Sets.place()
    let path = place.path + "/Output/resume.json"
    try FileManager.default.moveItem(atPath: path, toPath: disk.path + "/resume.json")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: disk.path + "/resume.json")
    let outcome = try place.launch(Sets.newArguments).run()
    #expect(outcome.code == 74 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }

  /// A file that is a mount point cannot be renamed over: the files before it in the set are put back.
  @Test(.enabled(if: Machine.canMount, "needs the right to mount"))
  func aFileThatCannotBeReplacedUndoesThoseBefore() throws {
    let place = try Sets.place()
    let file = place.path + "/Output/resume.json"
    _ = try Launch(["--bind", file, file], in: "/", program: "/bin/mount").run()
    let outcome = try place.launch(Sets.newArguments).run()
    _ = try Launch([file], in: "/", program: "/bin/umount").run()
    #expect(outcome.code == 74 && outcome.errors.contains("resume.json"), "\(outcome)")
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }

  @Test func aPipeUnderTheNameOfAnOutputIsReplaced() throws {
    let place = try Sets.place()
    try FileManager.default.removeItem(atPath: place.path + "/Output/resume.json")
    mkfifo(place.path + "/Output/resume.json", 0o600)
    let outcome = try place.launch(Sets.newArguments).run()
    #expect(outcome.code == 0, "\(outcome)")
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new)
    Tally.add(1, to: "faults")
  }

  /// The run has opened its folder and waits for its input when the folder goes.
  @Test func aFolderThatVanishesIsSaid() throws {
    let place = try Workplace()
    mkfifo(place.path + "/tube.csv", 0o600)
    let running = try place.launch(["run", "--members", "tube.csv", "--output", "a"]).start()
    for _ in 0..<2_000 where access(place.path + "/a", F_OK) != 0 { usleep(2_000) }
    rmdir(place.path + "/a")
    try place.write("tube.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    let outcome = running.finish()
    #expect([73, 74].contains(outcome.code) && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    #expect(access(place.path + "/a", F_OK) != 0)
    Tally.add(1, to: "faults")
  }

  @Test func aPlaceThatVanishesIsSaid() throws {
    let place = try Workplace()
    let outcome = try place.launch(["run", "-q"]).under("mkdir parti && cd parti && rmdir ../parti").run()
    #expect(outcome.code == 73 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    Tally.add(1, to: "faults")
  }

  /// Root passes every permission, so the run is made as nobody where the tests are root's.
  @Test(arguments: ["unreadable", "unwritable"]) func permissionsAreSaid(_ fault: String) throws {
    let place = try Sets.place()
    try place.write("m.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    for name in ["", "/tmp", "/home"] { chmod(place.path + name, 0o777) }
    chmod(place.path + "/m.csv", fault == "unreadable" ? 0 : 0o644)
    chmod(place.path + "/Output", fault == "unwritable" ? 0o555 : 0o777)
    var launch = place.launch(["run", "--members", "m.csv"])
    if Machine.isRoot {
      launch.arguments =
        ["--reuid=65534", "--regid=65534", "--clear-groups", launch.program] + launch.arguments
      launch.program = "/usr/bin/setpriv"
    }
    let outcome = try launch.run()
    #expect(outcome.code == (fault == "unreadable" ? 66 : 73), "\(outcome)")
    #expect(outcome.errors.contains(fault == "unreadable" ? "interdite" : "--output"), "\(outcome)")
    chmod(place.path + "/Output", 0o777)
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }
}
