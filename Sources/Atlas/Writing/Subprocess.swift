import Glibc
import Synchronization

/// Another program, run on bytes: what it reads is given, what it writes is taken, its messages are dropped.
public enum Subprocess {
  /// What a program left behind.
  struct Outcome {
    /// 0 where it went well.
    var status: Int32
    var output: [UInt8] = []
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
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], environment: [String: String]
  ) -> Outcome {
    guard let started = start(program, arguments, environment) else { return Outcome(status: -1) }
    _ = writeAll(input, to: started.input)
    close(started.input)
    let output = readAll(started.output)
    close(started.output)
    return Outcome(status: wait(started.child), output: output)
  }

  private struct Started {
    var child: pid_t
    var input: Int32
    var output: Int32
  }

  /// Held while pipes are made and a program starts: one started beside it must not keep their ends open.
  private static let starting = Mutex(())

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String]
  ) -> Started? {
    starting.withLock { _ in
      guard let input = Pipe(), let output = Pipe() else { return nil }
      let child = spawn(program, arguments, environment, input.reading, output.writing)
      close(input.reading)
      close(output.writing)
      if let child { return Started(child: child, input: input.writing, output: output.reading) }
      close(input.writing)
      close(output.reading)
      return nil
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ input: Int32,
    _ output: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, program, &actions, nil, words, variables) == 0 ? child : nil
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

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func wait(_ child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return -1 } }
    return status
  }
}
