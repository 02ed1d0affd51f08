import Atlas
import Glibc

/// The signals by which a person or a system asks the program to stop.
enum StopSignals {
  /// Waits for them on a thread of its own, which puts outputs in order before it ends the program.
  ///
  /// To be called before any other thread begins. A signal that the caller has the program ignore (`nohup`) stays
  /// ignored.
  static func watch() {
    var heeded = StopSignals.heeded
    pthread_sigmask(SIG_BLOCK, &heeded, nil)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ -> UnsafeMutableRawPointer? in
        var (awaited, number) = (StopSignals.heeded, Int32(0))
        while sigwait(&awaited, &number) != 0 {}
        Interruption.end(by: number)
      }, nil)
  }

  private static let heeded: sigset_t = {
    var heeded = sigset_t()
    sigemptyset(&heeded)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&heeded, number) }
    return heeded
  }()

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
