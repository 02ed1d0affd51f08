import Glibc

/// The three streams that a program is given, and the others that it may open.
enum StandardStreams {
  /// Takes the numbers of those that the caller closed, so that no file of ours gets one of them and messages with it.
  ///
  /// What stands in for them cannot be written: the failure to say something is noticed as on a full disk.
  static func hold() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Whether as many descriptors can be had as a run needs; the system's queues do not survive a lack of them.
  static var areEnough: Bool {
    let spare = (0..<8).map { _ in dup(STDIN_FILENO) }
    defer { for descriptor in spare where descriptor >= 0 { close(descriptor) } }
    return spare.allSatisfy { $0 >= 0 }
  }
}
