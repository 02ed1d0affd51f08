import Dispatch
import Synchronization

/// Says on standard error what is going on, once a run has taken more than a second.
final class Progress: Sendable {
  private let phase = Mutex(State())
  private let console: Console

  private struct State {
    var name = ""
    var isLate = false
    var isOver = false
  }

  init(_ console: Console) {
    self.console = console
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [self] in
      phase.withLock { state in
        guard !state.isOver else { return }
        state.isLate = true
        console.note("… " + state.name)
      }
    }
  }

  /// Enters a phase.
  func enter(_ name: String) {
    phase.withLock { state in
      state.name = name
      if state.isLate { console.note("… " + name) }
    }
  }

  /// Says no more.
  func end() { phase.withLock { $0.isOver = true } }
}
