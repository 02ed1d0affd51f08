import Foundation

/// One run of a program, as a shell would start it.
public struct Launch: Sendable {
  /// The path of the program.
  public var program: String
  /// Its arguments, its name left out.
  public var arguments: [String]
  /// The folder in which it runs.
  public var folder: String
  /// The environment beside `PATH`.
  public var environment: [String: String] = [:]
  /// The file that is its standard input.
  public var input = "/dev/null"
  /// The file that is its standard output; `nil` to read what it says.
  public var output: String?
  /// The time after which it is killed, in seconds.
  public var limit_s = 10.0

  /// A run of the program under test.
  public init(_ arguments: [String], in folder: String, program: String = Built.path) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
  }

  /// The same run under a shell command that limits it and ends in `exec "$0" "$@"`.
  public func under(_ limits: String) -> Launch {
    var launch = self
    launch.arguments = ["-c", limits + "; exec \"$0\" \"$@\"", program] + arguments
    launch.program = "/bin/bash"
    return launch
  }

  /// The same run under a tracer.
  public func traced(by tracer: String, _ options: [String]) -> Launch {
    var launch = self
    launch.arguments = ["-f", "-qq"] + options + [program] + arguments
    launch.program = tracer
    launch.limit_s = 60
    // The leak checker is a tracer too, and there can be but one.
    let options = ProcessInfo.processInfo.environment["ASAN_OPTIONS"].map { $0 + ":" } ?? ""
    launch.environment["ASAN_OPTIONS"] = options + "detect_leaks=0"
    return launch
  }

  /// Starts it and waits for its end.
  public func run() throws -> Outcome { try start().finish() }

  /// Starts it.
  public func start() throws -> Running {
    let streams = FileManager.default.temporaryDirectory.appending(path: "maillage-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: streams, withIntermediateDirectories: false)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output ?? streams + "/out", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams + "/err", writing, 0o600)
    var attributes = Launch.plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var identifier = pid_t()
    // `env` goes to the folder and then becomes the program.
    let words = ["env", "-C", folder, program] + arguments
    let code = words.withPointers { words in
      variables.withPointers { posix_spawn(&identifier, "/usr/bin/env", &actions, &attributes, words, $0) }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    return Running(identifier: identifier, streams: streams, limit_s: limit_s * Built.patience)
  }

  private var variables: [String] {
    var all = ["PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "SWIFT_BACKTRACE": "enable=no"]
    for name in ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      if let value = ProcessInfo.processInfo.environment[name] { all[name] = value }
    }
    return all.merging(environment) { $1 }.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
  }

  /// No signal blocked or ignored, whatever the tests' own caller does.
  private static func plainSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var (all, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&all)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&all, number) }
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }
}

extension [String] {
  /// Lends the texts as C does, with a null pointer at the end.
  fileprivate func withPointers<Result>(
    _ work: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return work(pointers + [nil])
  }
}
