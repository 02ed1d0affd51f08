import Foundation

/// Counts for the table of `make trust`: one line a count, in the file that `MAILLAGE_TALLY` names.
public enum Tally {
  /// Adds to a count.
  public static func add(_ count: Int, to name: String) {
    guard let path = ProcessInfo.processInfo.environment["MAILLAGE_TALLY"] else { return }
    let line = Array("\(name)\t\(count)\n".utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, line, line.count)
    close(descriptor)
  }
}
