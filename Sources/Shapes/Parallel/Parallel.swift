import Dispatch

/// Maps an array in slices on all cores; the result is in the array's order, whatever the threads do.
///
/// - Parameters:
///   - items: immutable values.
///   - work: a pure function of a slice, one result per item.
public func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], slice: Int = 64, _ work: @Sendable ([Item]) -> [Result]
) -> [Result] {
  guard items.count > slice else { return work(items) }
  let slices = (items.count + slice - 1) / slice
  let parts = gathered(slices) { work(Array(items[($0 * slice)..<min(($0 + 1) * slice, items.count)])) }
  return parts.flatMap { $0 }
}

/// Runs two pure pieces of work side by side; where both fail, the first one's error is thrown.
public func sideBySide<A: Sendable, B: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> A, _ second: @Sendable () throws(Failure) -> B
) throws(Failure) -> (A, B) {
  let results = gathered(2) {
    $0 == 0 ? Half.first(Result(catching: first)) : .second(Result(catching: second))
  }
  guard case .first(let a) = results[0], case .second(let b) = results[1] else {
    preconditionFailure("both pieces of work have ended")
  }
  return (try a.get(), try b.get())
}

/// What one of two pieces of work gave.
private enum Half<A: Sendable, B: Sendable, Failure: Error>: Sendable {
  case first(Result<A, Failure>)
  case second(Result<B, Failure>)
}

/// The results of numbered pieces of work, on all cores.
///
/// Each piece has a place of its own and the end of all of them hands the places over, so that no lock is needed: one
/// of Swift's is taken, where it has to be waited for, out of ThreadSanitizer's sight.
private func gathered<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { places, filled in
    nonisolated(unsafe) let places = places
    DispatchQueue.concurrentPerform(iterations: count) { index in
      places.initializeElement(at: index, to: work(index))
    }
    filled = count
  }
}
