import Foundation
import Samples

/// A folder in which the program runs once: the made-up country, old outputs, and nothing else.
public final class Workplace: Sendable {
  /// The folder.
  public let path: String
  /// The content of `Output/resume.json` before the run.
  public static let old = "{\"ancien\": true}\n"

  /// The made-up country, shared by all runs, which only read it.
  public static let toy: String = {
    let path = NSTemporaryDirectory() + "maillage-pays-\(getpid())"
    do { try ToyFolder.write(to: URL(filePath: path)) } catch { fatalError("\(path): \(error)") }
    return path
  }()

  /// A new one; `TMPDIR` and `HOME` of the program are folders in it.
  public init() throws {
    path = NSTemporaryDirectory() + "maillage-essai-" + UUID().uuidString
    for name in ["Output", "tmp", "home"] {
      try FileManager.default.createDirectory(
        atPath: path + "/" + name, withIntermediateDirectories: true)
    }
    try write("Output/resume.json", Data(Workplace.old.utf8))
    try write("Output/notes.txt", Data("à moi\n".utf8))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file in it.
  public func write(_ name: String, _ content: Data) throws {
    try content.write(to: URL(filePath: path + "/" + name))
  }

  /// A launch in it, on the made-up country.
  public func launch(_ arguments: [String]) -> Launch {
    var words = arguments
    if let command = words.first, Workplace.commands.contains(command), !words.contains("--geodata") {
      words.insert(contentsOf: ["--geodata", Workplace.toy], at: 1)
    }
    var launch = Launch(words, in: path)
    launch.environment = ["TMPDIR": path + "/tmp", "HOME": path + "/home"]
    return launch
  }

  private static let commands: Set<String> = [
    "run", "check", "nearest", "site", "close", "compare", "init", "map",
  ]

  /// The bytes of a file; `nil` where there is none.
  public func data(_ name: String) -> Data? { content(ofFile: path + "/" + name) }

  /// All that a run said, the anomalies that it wrote included, with plain spaces.
  public func said(by outcome: Outcome) -> String {
    let noted = String(decoding: data("Output/anomalies.csv") ?? Data(), as: UTF8.self)
    return (outcome.output + outcome.errors + noted).replacing("\u{A0}", with: " ").replacing(
      "\u{202F}", with: " ")
  }

  /// The names in a folder, in order.
  public func names(_ folder: String = "Output") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// Every file in it and its content, `Output/` apart.
  public func surroundings() -> [String: Data] {
    var all: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      if name != "Output", !name.hasPrefix("Output/") { all[name] = data(name) ?? Data() }
    }
    return all
  }

  /// Whether the old outputs stand as they were, and nothing beside them.
  public var hasOldOutputs: Bool {
    names() == ["notes.txt", "resume.json"] && data("Output/resume.json") == Data(Workplace.old.utf8)
      && data("Output/notes.txt") == Data("à moi\n".utf8)
  }
}
