import Foundation
import Testing

/// Another library's answers, where a Python with it is at hand (`MAILLAGE_PYTHON`, else `python3`).
enum Python {
  private static let interpreter = ProcessInfo.processInfo.environment["MAILLAGE_PYTHON"] ?? "python3"

  /// Whether pyproj can be imported.
  static let hasPyproj: Bool = (try? run("import pyproj", on: [])) != nil

  private struct Failure: Error {}

  /// The numbers that a script prints; it finds those of `rows` in `rows`, a list of lists.
  static func run(_ script: String, on rows: [[Double]]) throws -> [[Double]] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("rows-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
    try text.write(to: file, atomically: false, encoding: .utf8)
    let reading = "import sys\nrows = [[float(x) for x in line.split()] for line in open(sys.argv[1])]\n"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [interpreter, "-c", reading + script, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: printed, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ").compactMap { Double($0) } }
  }
}
