import Foundation

/// Where the data that come with the program are.
struct GeoDataFolder {
  let path: String

  /// The folder that the user names, else `GeoData` here, else beside one of the folders that hold the program.
  init(named path: String?) {
    self.path = path ?? GeoDataFolder.candidates.first { GeoDataFolder.isOne($0) } ?? "GeoData"
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// The path of a file, where it is there.
  func fileIfPresent(_ name: String) -> String? {
    FileManager.default.fileExists(atPath: file(name)) ? file(name) : nil
  }

  private static func isOne(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/communes.geojson")
  }

  private static var candidates: [String] {
    var candidates = ["GeoData"]
    var folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    for _ in 0..<5 {
      guard let current = folder, current.path != "/" else { break }
      candidates.append(current.path + "/GeoData")
      folder = current.deletingLastPathComponent()
    }
    return candidates
  }
}
