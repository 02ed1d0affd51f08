import Foundation

/// What a run left behind.
public struct Outcome: Sendable {
  /// The exit code; -1 where a signal ended it.
  public var code: Int32
  /// The signal that ended it.
  public var signal: Int32?
  /// What it said.
  public var output: String
  /// What it said on standard error.
  public var errors: String
  /// Whether standard output and error are UTF-8.
  public var isText: Bool
  /// Seconds from start to end.
  public var wall_s: Double
  /// The most memory that it held, in mebibytes.
  public var peak_MiB: Double
  /// Whether it was killed for being too slow.
  public var isLate: Bool
}

/// A program that runs.
public struct Running: Sendable {
  /// Its number.
  public let identifier: pid_t
  let streams: String
  let limit_s: Double
  let start = ContinuousClock.now

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(identifier, signal) }

  /// Waits for the end, or makes it at the limit.
  public func finish() -> Outcome {
    defer { try? FileManager.default.removeItem(atPath: streams) }
    var (status, usage, isLate) = (Int32(0), rusage(), false)
    while wait4(identifier, &status, WNOHANG, &usage) == 0 {
      if seconds > limit_s, !isLate {
        isLate = true
        send(SIGKILL)
      }
      usleep(1_000)
    }
    let (out, err) = (text("out"), text("err"))
    let isExit = status & 0x7F == 0
    return Outcome(
      code: isExit ? (status >> 8) & 0xFF : -1, signal: isExit ? nil : status & 0x7F,
      output: out ?? "", errors: err ?? "", isText: out != nil && err != nil, wall_s: seconds,
      peak_MiB: Double(usage.ru_maxrss) / 1_024, isLate: isLate)
  }

  private var seconds: Double {
    let (whole, fraction) = (ContinuousClock.now - start).components
    return Double(whole) + Double(fraction) / 1e18
  }

  /// What a stream holds; `nil` where that is no UTF-8.
  private func text(_ name: String) -> String? {
    guard let data = content(ofFile: streams + "/" + name) else { return "" }
    return String(data: data, encoding: .utf8)
  }
}
