import Glibc

/// The three streams that a program is given.
enum StandardStreams {
  /// Takes the numbers of those that the caller closed, so that no file of ours gets one of them and messages with it.
  ///
  /// What stands in for them cannot be written: the failure to say something is noticed as on a full disk.
  static func hold() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
