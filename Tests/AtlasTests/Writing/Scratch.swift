import Foundation
import Shapes

@testable import Atlas

/// A folder of its own for each test, removed at its end.
final class Scratch {
  let path = NSTemporaryDirectory() + "maillage-tests-" + UUID().uuidString
  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }
  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// Files from their names and contents, in the order of the names.
func outputFiles(_ contents: [String: String]) -> [OutputFile] {
  contents.sorted { $0.key < $1.key }.map { OutputFile(name: $0.key, text: ByteText($0.value)) }
}
