import Dispatch
import Synchronization

/// Runs two pure pieces of work side by side; where both fail, the first one's error is thrown.
///
/// The second is offered to another core, and done here after the first where none has taken it. Each may work on all
/// cores: inside a `concurrentPerform` another one keeps to its own core, even when the others have long been idle.
public func sideBySide<A: Sendable, B: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> A, _ second: @Sendable () throws(Failure) -> B
) throws(Failure) -> (A, B) {
  let (a, b) = withoutActuallyEscaping(second) { second in
    let offer = Offer { Result(catching: second) }
    DispatchQueue.global().async { _ = offer.take() }
    let a = Result(catching: first)
    return (a, offer.settle())
  }
  return (try a.get(), try b.get())
}

/// A piece of work that is done once, by who comes first.
private final class Offer<Value: Sendable>: Sendable {
  private let isTaken = Atomic(false)
  private let isDone = Atomic(false)
  private let done = DispatchSemaphore(value: 0)
  // Both belong to who has taken the offer, and then, once it is done, to who made it.
  private nonisolated(unsafe) var work: (@Sendable () -> Value)?
  private nonisolated(unsafe) var value: Value?

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    isTaken.store(false, ordering: .releasing)
  }

  /// Does the work, unless somebody has taken it already; afterwards nothing of it is held here but its value.
  func take() -> Bool {
    guard !isTaken.exchange(true, ordering: .acquiringAndReleasing) else { return false }
    value = work?()
    work = nil
    isDone.store(true, ordering: .releasing)
    done.signal()
    return true
  }

  /// The value, when the work is done: by another, or now.
  func settle() -> Value {
    if !take() { done.wait() }
    guard isDone.load(ordering: .acquiring), let value else { preconditionFailure("the work has been done") }
    return value
  }
}
