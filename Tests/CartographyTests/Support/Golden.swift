import Foundation
import Testing

/// Compares an SVG with the one on file; with `RECORD_GOLDENS=1` writes it instead, and fails.
func expectGolden(_ svg: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  check(svg, sourceLocation: sourceLocation)
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appendingPathComponent("Goldens/\(name).svg")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try Data(svg.utf8).write(to: file)
    Issue.record(
      "recorded \(name); look at it, then run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
    return
  }
  let known = try String(contentsOf: file, encoding: .utf8)
  #expect(svg == known, "\(name) is not as recorded", sourceLocation: sourceLocation)
}
