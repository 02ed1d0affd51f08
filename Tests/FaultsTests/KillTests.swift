import Foundation
import Harness
import Samples
import Testing

/// Runs that are killed or told to stop, at any instant.
@Suite(.serialized) struct KillTests {
  /// Seconds that a run takes here, for instants to be spread over.
  private static let usual_s = Result { try Sets.place().launch(Sets.newArguments).run().wall_s }

  private static func instant(_ number: Int) throws -> Double {
    var generator = SeededGenerator(seed: UInt64(number))
    return Double.random(in: 0...(try usual_s.get() * 1.05), using: &generator)
  }

  /// A run that reads nothing, yet opens the folder and so finishes what was begun.
  private func openAgain(_ place: Workplace) throws {
    let outcome = try place.launch(["run", "--members", "absent.csv"]).run()
    #expect(outcome.code == 66, "\(outcome)")
  }

  private func expectOneWholeSet(_ place: Workplace) throws {
    let found = OutputSet(in: place.path + "/Output")
    let (old, new) = (try Sets.old.get(), try Sets.new.get())
    #expect(found == old || found == new)
    #expect(!Litter.isIn(place) && place.data("Output/notes.txt") == Data("à moi\n".utf8))
    Tally.add(1, to: "kills")
  }

  @Test(arguments: 1...40) func aKilledRunLeavesWholeFiles(_ number: Int) throws {
    let place = try Sets.place()
    let running = try place.launch(Sets.newArguments).start()
    usleep(UInt32(try Self.instant(number) * 1e6))
    running.send(SIGKILL)
    _ = running.finish()
    let found = OutputSet(in: place.path + "/Output")
    let (old, new) = (try Sets.old.get(), try Sets.new.get())
    #expect(found.isMixed(from: old, or: new))
    try openAgain(place)
    try expectOneWholeSet(place)
  }

  /// Killed by a tracer as it enters its n-th renaming: the instant that a clock never meets.
  @Test(.enabled(if: Machine.canTrace, "needs strace"), arguments: 1...30)
  func aRunKilledBetweenTwoRenamingsIsFinishedByTheNext(_ renaming: Int) throws {
    let place = try Sets.place()
    let calls = "rename,renameat,renameat2"
    let options = [
      "-o", "/dev/null", "-e", "trace=" + calls, "-e", "inject=\(calls):signal=SIGKILL:when=\(renaming)",
    ]
    let outcome = try place.launch(Sets.newArguments).traced(by: Machine.strace ?? "", options).run()
    let found = OutputSet(in: place.path + "/Output")
    let (old, new) = (try Sets.old.get(), try Sets.new.get())
    #expect(found.isMixed(from: old, or: new))
    try openAgain(place)
    try expectOneWholeSet(place)
    // The first renaming is the journal's own: before it the old set wins, after it the new one.
    let isKilled = outcome.code != 0
    let last = OutputSet(in: place.path + "/Output")
    #expect(last == (renaming == 1 && isKilled ? old : new))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], 1...10)
  func aRunToldToStopLeavesNothingHalfDone(_ signal: Int32, _ number: Int) throws {
    let place = try Sets.place()
    let running = try place.launch(Sets.newArguments).start()
    usleep(UInt32(try Self.instant(number * 7) * 1e6))
    running.send(signal)
    let outcome = running.finish()
    #expect(outcome.code == 0 || outcome.signal == signal, "\(outcome)")
    try expectOneWholeSet(place)
  }

  /// While it waits for its input, a run has opened its folder and written nothing.
  @Test(arguments: [SIGINT, SIGTERM]) func aRunToldToStopRemovesTheFolderThatItMade(_ signal: Int32) throws {
    let place = try Workplace()
    mkfifo(place.path + "/tube.csv", 0o600)
    let running = try place.launch(["run", "--members", "tube.csv", "--output", "a/b"]).start()
    for _ in 0..<2_000 where access(place.path + "/a/b", F_OK) != 0 { usleep(2_000) }
    #expect(access(place.path + "/a/b", F_OK) == 0)
    running.send(signal)
    #expect(running.finish().signal == signal)
    #expect(access(place.path + "/a", F_OK) != 0 && place.hasOldOutputs)
    Tally.add(1, to: "kills")
  }

  @Test func aSignalThatTheCallerIgnoresStaysIgnored() throws {
    let place = try Workplace()
    mkfifo(place.path + "/tube.csv", 0o600)
    let running = try place.launch(["run", "-q", "--members", "tube.csv"]).under("trap '' HUP").start()
    usleep(300_000)
    running.send(SIGHUP)
    usleep(100_000)
    try place.write("tube.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    let outcome = running.finish()
    #expect(outcome.code == 0 && outcome.signal == nil, "\(outcome)")
  }
}
