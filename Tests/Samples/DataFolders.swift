import Foundation

/// Where data for tests are.
public enum DataFolders {
  /// The root of the package.
  public static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The data that come with the program.
  public static let geoData = package + "/GeoData"

  /// Real open data beside the package, which is not part of it; `nil` where it is absent.
  public static let shared: String? = {
    let path = package + "/../shared/data"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()
}
