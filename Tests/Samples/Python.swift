import Foundation

/// Another program's answers, where a Python is at hand (`MAILLAGE_PYTHON`, else `python3`).
public enum Python {
  private static let interpreter = ProcessInfo.processInfo.environment["MAILLAGE_PYTHON"] ?? "python3"

  /// Whether there is one at all.
  public static let isThere = (try? run("", on: [])) != nil
  /// Whether pyproj can be imported.
  public static let hasPyproj = (try? run("import pyproj", on: [])) != nil
  /// Whether shapely can be imported.
  public static let hasShapely = (try? run("import shapely", on: [])) != nil

  private struct Failure: Error {}

  /// The numbers that a script prints; it finds those of `rows` in `rows`, a list of lists.
  public static func run(_ script: String, on rows: [[Double]]) throws -> [[Double]] {
    let text = rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
    let reading = "import sys\nrows = [[float(x) for x in line.split()] for line in open(sys.argv[1])]\n"
    return String(decoding: try output(of: reading + script, on: Data(text.utf8)), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
  }

  /// What a script prints; its only argument is the path of a file with some content.
  public static func output(of script: String, on content: Data) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("python-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try content.write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [interpreter, "-c", script, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return printed
  }
}
