import Foundation
import Harness
import Samples
import Shapes
import Testing

/// The built program, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
    /// Whether a signal ended it.
    var wasKilled: Bool
  }

  /// Beside the test bundle.
  static let path = Built.path

  /// Runs the program from the package's root.
  static func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:], program: String = path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: DataFolders.package)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody empties would stop a talkative run.
    let streams = try ["out", "err"].map { name in
      let url = folder.appending(path: name)
      try Data().write(to: url)
      return (url, try FileHandle(forWritingTo: url))
    }
    process.standardOutput = streams[0].1
    process.standardError = streams[1].1
    let source = folder.appending(path: "in")
    try (input ?? Data()).write(to: source)
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    let said = streams.map { String(decoding: content(ofFile: $0.0.path) ?? Data(), as: UTF8.self) }
    return Outcome(
      code: process.terminationStatus, output: said[0], errors: said[1],
      wasKilled: process.terminationReason == .uncaughtSignal)
  }
}

extension String {
  /// The text with ordinary spaces.
  var plain: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}

/// A folder of its own for a test, removed at its end.
final class Scratch {
  let path = NSTemporaryDirectory() + "maillage-" + UUID().uuidString

  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ content: String) throws -> String { try file(name, Data(content.utf8)) }

  func file(_ name: String, _ content: Data) throws -> String {
    try content.write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  func data(_ name: String) -> Data? { content(ofFile: path + "/" + name) }

  /// A file as text; empty where there is none.
  func text(_ name: String) -> String { data(name).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// A member, itself an object, of the object that a file holds as JSON.
  func record(_ name: String, _ part: String) throws -> JSONObject {
    let content = try object(try JSONScanner.value(of: [UInt8](try #require(data(name)))))
    return try object(content[part])
  }

  /// Writes the made-up country and its roads, and returns where.
  func writeCountry(roads osm: String) throws -> (folder: String, roads: String) {
    try ToyFolder.write(to: URL(filePath: path + "/toy"))
    return (path + "/toy", try file("routes.osm", osm))
  }
}

/// The object that a value is; an issue where it is none.
func object(_ value: JSONValue?) throws -> JSONObject {
  guard case .object(let object)? = value else {
    Issue.record("no object")
    return [:]
  }
  return object
}
