import Glibc
import Synchronization

/// What keeps outputs whole when the program is told to stop: its steps of writing are taken one at a time, and a
/// stop comes between two of them.
public enum Interruption {
  /// The output folders that are open, with those made for each.
  struct State: Sendable {
    private(set) var folders: [String: [String]] = [:]

    mutating func open(_ path: String, _ made: [String]) { folders[path] = made }
    mutating func close(_ path: String) { folders[path] = nil }
  }

  private static let turn = Mutex(State())

  /// Takes one step that no stop divides.
  static func step<Result: Sendable, Failure: Error>(
    _ work: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outcome = turn.withLock { state in
      Swift.Result { () throws(Failure) in try work(&state) }
    }
    return try outcome.get()
  }

  /// Leaves no trace of what has not been published, then ends the program by a signal, as its sender expects.
  ///
  /// A publication that has begun is finished first.
  public static func end(by signal: Int32) -> Never {
    step { state in
      for (folder, made) in state.folders {
        try? Staging(in: folder).clear()
        OutputFolder.removeEmpty(made)
      }
      Glibc.signal(signal, SIG_DFL)
      var mask = sigset_t()
      sigemptyset(&mask)
      sigaddset(&mask, signal)
      pthread_sigmask(SIG_UNBLOCK, &mask, nil)
      raise(signal)
      _exit(128 + signal)
    }
  }
}
