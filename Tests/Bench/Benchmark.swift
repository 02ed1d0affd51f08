import Foundation
import Glibc

/// One thing that is measured, in a process of its own so that its peak of memory is its own.
struct Benchmark {
  /// The name by which it is run, and which the peers use too.
  let key: String
  /// What the table says.
  let name: () throws -> String
  /// Does the work, and says what it took.
  let measure: () throws -> Measure?

  init(
    _ key: String, _ name: @autoclosure @escaping () throws -> String,
    _ measure: @escaping () throws -> Measure?
  ) {
    (self.key, self.name, self.measure) = (key, name, measure)
  }

  /// Runs it here and prints its row: wall and processor time in milliseconds, peak memory in MB.
  func printRow() throws {
    guard var measure = try measure() else { return print("| \(key) | \(try name()) | failed | | |") }
    if measure.peak_MB == 0 { measure.peak_MB = Measure.ownPeak_MB }
    let numbers = [measure.wall * 1_000, measure.cpu * 1_000, measure.peak_MB]
    let cells = numbers.map { $0 == 0 ? "" : String(format: $0 < 100 ? "%.1f" : "%.0f", $0) }
    print("| \(key) | \(try name()) | " + cells.joined(separator: " | ") + " |")
  }
}
