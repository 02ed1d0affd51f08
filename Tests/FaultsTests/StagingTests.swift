import Foundation
import Harness
import Testing

/// Runs that end while some of their files are on the disk and others are still made.
///
/// What makes pictures is a program that the test puts in place of the real one: it looks at what has been staged.
@Suite(.serialized) struct StagingTests {
  /// A place with the old set, and a run that has pictures made by a script.
  ///
  /// - Parameter ending: what the script does once files have been staged; `home/vus` then names them.
  private func run(_ ending: String) throws -> (place: Workplace, launch: Launch) {
    let place = try Sets.place()
    let staging = "Output/" + Litter.name
    let script = """
      #!/bin/sh
      for _ in $(seq 500); do [ -n "$(ls -A \(staging))" ] && break; sleep 0.01; done
      ls -A \(staging) > home/noms.$$ && mv home/noms.$$ home/vus
      \(ending)

      """
    try place.write("home/rsvg-convert", Data(script.utf8))
    chmod(place.path + "/home/rsvg-convert", 0o755)
    var launch = place.launch(Sets.newArguments + ["--png"])
    launch.environment["PATH"] = place.path + "/home:/usr/bin:/bin"
    return (place, launch)
  }

  private func expectOldSet(_ place: Workplace) throws {
    let staged = String(decoding: place.data("home/vus") ?? Data(), as: UTF8.self)
    #expect(staged.contains { $0 == "." }, "nothing was staged before")
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old && place.data("Output/notes.txt") != nil)
    Tally.add(1, to: "faults")
  }

  @Test func aMakerThatFailsAfterOthersLeavesTheOldSetAndNothingElse() throws {
    let (place, launch) = try run("exit 1")
    let outcome = try launch.run()
    #expect(outcome.code == 70 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    try expectOldSet(place)
    #expect(!Litter.isIn(place))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aRunToldToStopWhileItMakesFilesLeavesNothing(
    _ signal: Int32
  ) throws {
    let (place, launch) = try run("exec sleep 5")
    let running = try launch.start()
    for _ in 0..<2_500 where place.data("home/vus") == nil { usleep(2_000) }
    running.send(signal)
    let outcome = running.finish()
    #expect(outcome.signal == signal && !outcome.isLate, "\(outcome)")
    try expectOldSet(place)
    #expect(!Litter.isIn(place))
  }

  @Test func whatARunThatWasKilledHadStagedIsRemovedByTheNext() throws {
    let (place, launch) = try run("exec sleep 5")
    let running = try launch.start()
    for _ in 0..<2_500 where place.data("home/vus") == nil { usleep(2_000) }
    running.send(SIGKILL)
    _ = running.finish()
    try expectOldSet(place)
    #expect(Litter.isIn(place))
    let next = try place.launch(["run", "--members", "absent.csv"]).run()
    #expect(next.code == 66 && !Litter.isIn(place), "\(next)")
  }
}
