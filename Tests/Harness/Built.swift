import Foundation
import Samples

/// The program under test.
public enum Built {
  /// The one that `MAILLAGE_PROGRAM` names, else that beside the tests.
  public static let path: String = {
    if let named = ProcessInfo.processInfo.environment["MAILLAGE_PROGRAM"] { return named }
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let beside = bundle ?? Bundle.main.executableURL
    return beside?.deletingLastPathComponent().appending(path: "maillage").path
      ?? DataFolders.package + "/.build/debug/maillage"
  }()

  /// Whether a sanitizer watches, which needs memory and time of its own.
  public static let isSanitized = path.contains(".build-asan") || path.contains(".build-tsan")

  /// How many times as long a run may take as users are promised.
  static let patience = path.contains(".build-tsan") ? 8.0 : isSanitized ? 2 : 1
}
