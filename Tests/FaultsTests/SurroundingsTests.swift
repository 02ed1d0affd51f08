import Foundation
import Harness
import Testing

/// A machine that lacks something: PROJ's data, descriptors, streams.
@Suite struct SurroundingsTests {
  /// Lambert-93 and the geodesic need no database, so a missing or broken one changes no byte.
  @Test(arguments: ["missing", "truncated", "empty", "text"])
  func aBrokenDatabaseOfPROJChangesNothing(_ state: String) throws {
    let place = try Sets.place()
    let whole = ["/usr/share/proj/proj.db", "/usr/local/share/proj/proj.db"].lazy
      .compactMap { content(ofFile: $0) }.first
    switch state {
    case "truncated": try place.write("proj.db", (whole ?? Data("SQLite format 3\0".utf8)).prefix(5_000))
    case "empty": try place.write("proj.db", Data())
    case "text": try place.write("proj.db", Data("pas une base\n".utf8))
    default: break
    }
    var launch = place.launch(Sets.newArguments)
    for name in ["PROJ_DATA", "PROJ_LIB"] {
      launch.environment[name] = state == "missing" ? place.path + "/absent" : place.path
    }
    let outcome = try launch.run()
    #expect(outcome.code == 0 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new)
    Tally.add(1, to: "faults")
  }

  @Test(arguments: [16, 12, 9]) func fewDescriptorsAreEnoughOrSaid(_ limit: Int) throws {
    let place = try Sets.place()
    let outcome = try place.launch(Sets.newArguments).under("ulimit -n \(limit)").run()
    #expect(Manners.faults(of: outcome).isEmpty, "\(outcome)")
    let found = OutputSet(in: place.path + "/Output")
    let expected = outcome.code == 0 ? try Sets.new.get() : try Sets.old.get()
    #expect(found == expected && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["run"], ["check", "m.csv"], ["nearest", "31100"], ["site", "--count", "1"],
    ["close", "S100"], ["compare", "m.csv", "m.csv"], ["init", "e.yml"],
  ]) func aStreamThatTakesNothingIsAnErrorOfOutput(_ arguments: [String]) throws {
    let place = try Workplace()
    try place.write("m.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    var launch = place.launch(arguments)
    launch.output = "/dev/full"
    let full = try launch.run()
    #expect(full.code == 74, "\(full)")
    let closed = try place.launch(arguments).under("exec >&-").run()
    #expect(closed.code == (arguments[0] == "init" ? 73 : 74), "\(closed)")
    Tally.add(2, to: "faults")
  }

  /// With its streams closed, a run's first files would take their numbers, and messages go into data.
  @Test func closedStreamsDoNotMixMessagesIntoData() throws {
    let place = try Sets.place()
    let outcome = try place.launch(Sets.newArguments).under("exec <&- >&- 2>&-").run()
    #expect(outcome.code == 0)
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new)
    let loud = try place.launch(["run", "--lang", "en", "--main-radius", "20"]).under("exec <&- >&- 2>&-")
      .run()
    #expect(loud.code == 74)
    #expect(OutputSet(in: place.path + "/Output") == new)
    Tally.add(2, to: "faults")
  }

  @Test func aReaderThatGoesAwayIsNoSignal() throws {
    let place = try Workplace()
    try place.write(
      "m.csv", Data(("nom,latitude,longitude\n" + String(repeating: "A,,\n", count: 50_000)).utf8))
    let launch = place.launch(["check", "m.csv"])
    let words = ([launch.program] + launch.arguments).map { "'" + $0 + "'" }.joined(separator: " ")
    let pipe = words + " | head -1 >/dev/null; exit ${PIPESTATUS[0]}"
    var piped = Launch(["-c", pipe], in: place.path, program: "/bin/bash")
    piped.environment = launch.environment
    let outcome = try piped.run()
    #expect(outcome.code == 74 && outcome.signal == nil, "\(outcome)")
    Tally.add(1, to: "faults")
  }

  @Test func aPipeIsReadLikeAFile() throws {
    let place = try Workplace()
    mkfifo(place.path + "/tube.csv", 0o600)
    let running = try place.launch(["check", "tube.csv"]).start()
    try place.write("tube.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    let outcome = running.finish()
    #expect(
      outcome.code == 0 && outcome.output.contains("0 refusé") || outcome.output.contains("0\u{A0}refusé")
        || outcome.output.contains("0\u{202F}refusé"), "\(outcome)")
    Tally.add(1, to: "faults")
  }
}
