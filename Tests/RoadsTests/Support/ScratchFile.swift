import Foundation

@testable import Roads

/// Lends a file with some bytes for the length of a closure.
func withFile<Result>(
  _ bytes: [UInt8], named name: String = "roads.osm.pbf", _ body: (String) throws -> Result
) throws -> Result {
  try withFolder { folder in
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try body(path)
  }
}

/// Lends an empty folder for the length of a closure.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("roads-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}

/// The error of a reading, or nothing.
func failure(of files: [String]) -> RoadsError? {
  do {
    _ = try RoadNetwork(files: files)
    return nil
  } catch {
    return error
  }
}
