import Glibc
import Synchronization

/// Another program, run on bytes: what it reads is given, what it writes is taken, its messages are dropped.
public enum Subprocess {
  /// What a program left behind.
  public struct Outcome: Sendable {
    /// 0 where it went well.
    public var status: Int32
    /// What it wrote.
    public var output: [UInt8] = []
  }

  /// The environment of this process.
  public static var environment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  /// Where a program stands among the folders of `PATH`.
  static func find(_ name: String, _ environment: [String: String]) -> String? {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { $0 + "/" + name }.first { path in
      var info = stat()
      return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// Runs a program which reads all of its input before it writes.
  ///
  /// - Parameter limit_s: seconds after which it is killed; `nil` to let it run.
  public static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = Subprocess.environment, limit_s: Int? = nil
  ) -> Outcome {
    let child = ChildProcess(program, arguments, environment)
    guard let started = start(child) else { return Outcome(status: -1) }
    let end = limit_s.map { ContinuousClock.now + .seconds($0) }
    _ = writeAll(input, to: started.input)
    close(started.input)
    let output = readAll(started.output, until: end)
    close(started.output)
    return Outcome(status: wait(started.child, until: end), output: output)
  }

  private struct Started {
    var child: pid_t
    var input: Int32
    var output: Int32
  }

  /// Held while pipes are made and a program starts: one started beside it must not keep their ends open.
  private static let starting = Mutex(())

  private static func start(_ child: ChildProcess) -> Started? {
    starting.withLock { _ in
      guard let input = Pipe(), let output = Pipe() else { return nil }
      let number = child.spawn(reading: input.reading, writing: output.writing)
      close(input.reading)
      close(output.writing)
      if let number { return Started(child: number, input: input.writing, output: output.reading) }
      close(input.writing)
      close(output.reading)
      return nil
    }
  }

  private struct Pipe {
    var reading: Int32 = -1
    var writing: Int32 = -1

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
  }

  /// What comes until the other end closes, or until a moment.
  private static func readAll(_ descriptor: Int32, until end: ContinuousClock.Instant?) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end {
        var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard ContinuousClock.now < end else { return bytes }
        guard poll(&asked, 1, 100) > 0 else { continue }
      }
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// How a program ends; one that has not ended at a moment is killed.
  private static func wait(_ child: pid_t, until end: ContinuousClock.Instant?) -> Int32 {
    var status: Int32 = 0
    while let end, ContinuousClock.now < end {
      let ended = waitpid(child, &status, WNOHANG)
      if ended != 0 { return ended == child ? status : -1 }
      usleep(2_000)
    }
    if end != nil { kill(child, SIGKILL) }
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return -1 } }
    return status
  }
}
