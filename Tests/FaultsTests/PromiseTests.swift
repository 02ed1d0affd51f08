import Foundation
import Harness
import Samples
import Testing

/// No network; nothing read but what is named and what every program reads; nothing written but under the output folder.
@Suite struct PromiseTests {
  private static let commands = [
    ["run", "--members", "m.csv"], ["site", "--count", "1"], ["compare", "m.csv", "m.csv"],
    ["check", "m.csv"],
    ["nearest", "31100"], ["close", "S100"], ["map", "couverture", "--departement", "31"],
    ["init", "Output/autre.yml"], ["run", "etude.yml"],
    ["run", "--roads", "routes.osm", "--roads-cache", "reserve/routes.cache", "--only", "carte-temps.svg"],
    ["nearest", "31100", "--roads", "routes.osm", "--route", "reserve/trajet.geojson"],
  ]
  /// What the commands name as theirs to read, and the folders that they name as theirs to write in.
  private static let inputs = ["m.csv", "routes.osm", "etude.yml"]
  private static let folders = ["Output", "reserve"]

  @Test(.enabled(if: Machine.canTrace, "needs strace"), arguments: commands)
  func filesAndNetworkAreLeftAlone(_ arguments: [String]) throws {
    let place = try Workplace()
    try place.write("m.csv", Data("nom,latitude,longitude\nA,44.15,2.15\n".utf8))
    try place.write("routes.osm", Data(ToyRoads.osm().utf8))
    try place.write("etude.yml", Data("reseaux:\n- nom: a\n  fichier: m.csv\n".utf8))
    let calls =
      "trace=open,openat,creat,socket,connect,rename,renameat,renameat2,unlink,unlinkat,mkdir,rmdir,link,execve"
    let options = ["-o", "home/trace", "-e", calls]
    let outcome = try place.launch(arguments).traced(by: Machine.strace ?? "", options).run()
    #expect(outcome.code == 0, "\(outcome)")
    let trace = String(decoding: try #require(place.data("home/trace")), as: UTF8.self)
    let done = PromiseTests.calls(trace).filter { !$0.contains(" = -1 ") && $0.contains("(") }
    #expect(!done.isEmpty && !done.contains { $0.contains("socket(") || $0.contains("connect(") })
    for call in done where changes(call) && !call.contains(".profraw") {
      #expect(Self.folders.contains { call.contains("\"" + $0) }, "\(call)")
    }
    for call in done where call.contains("open") && !changes(call) {
      #expect(isExpected(call, place), "\(call)")
    }
    Tally.add(1, to: "promises")
  }

  /// The calls of a trace, each in one piece: what another thread does meanwhile parts the line of a call in two.
  private static func calls(_ trace: String) -> [Substring] {
    var begun: [Substring: Substring] = [:]
    return trace.split(separator: "\n").compactMap { line in
      let thread = line.prefix { $0.isNumber }
      if line.hasSuffix("<unfinished ...>") {
        begun[thread] = line.dropLast("<unfinished ...>".count)
        return nil
      }
      guard let rest = line.firstRange(of: " resumed>"), let call = begun.removeValue(forKey: thread) else {
        return line
      }
      return call + line[rest.upperBound...]
    } + begun.values
  }

  private func changes(_ call: Substring) -> Bool {
    ["O_WRONLY", "O_RDWR", "O_CREAT", "rename", "unlink", "mkdir(", "rmdir(", " link("].contains {
      call.contains($0)
    }
  }

  /// Inputs, outputs, and the parts of the system that every Swift program looks at.
  private func isExpected(_ call: Substring, _ place: Workplace) -> Bool {
    let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return true }
    let path = String(parts[1])
    let system = [
      "/lib", "/usr/lib", "/usr/share/proj", "/etc/ld.so", "/proc/", "/sys/", "/dev/", "/opt/", "/usr/share",
    ]
    return Self.inputs.contains(path) || Self.folders.contains(where: path.hasPrefix)
      || path.hasPrefix(Workplace.toy) || path.isEmpty
      || path == "."
      || system.contains { path.hasPrefix($0) }
      || path.hasPrefix((Built.path as NSString).deletingLastPathComponent)
      || path.hasPrefix("/etc/locale") || path.hasPrefix("/etc/time") || path.contains(".so")
  }
}
