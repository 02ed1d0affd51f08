import Glibc

/// A program that is to run beside this one.
struct ChildProcess {
  private let program: String
  private let arguments: [String]
  private let environment: [String: String]

  init(_ program: String, _ arguments: [String], _ environment: [String: String]) {
    (self.program, self.arguments, self.environment) = (program, arguments, environment)
  }

  /// Starts it with ends of pipes as its streams, its messages dropped; `nil` where it cannot be.
  func spawn(reading input: Int32, writing output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = ChildProcess.plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, program, &actions, &attributes, words, variables) == 0 ? child : nil
  }

  /// This program blocks what would stop it and ignores what a closed pipe or a full disk would send; another
  /// program is to heed all of them.
  ///
  /// What the caller has us ignore (`nohup`) stays ignored.
  private static func plainSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var (usual, blocked) = (sigset_t(), sigset_t())
    sigemptyset(&usual)
    sigemptyset(&blocked)
    for number in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }
}
