import Dispatch
import Synchronization

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
  let results = Mutex([[Result]?](repeating: nil, count: slices))
  DispatchQueue.concurrentPerform(iterations: slices) { index in
    let part = work(Array(items[(index * slice)..<min((index + 1) * slice, items.count)]))
    results.withLock { $0[index] = part }
  }
  return results.withLock { $0.flatMap { $0 ?? [] } }
}

/// Runs two pure pieces of work side by side; where both fail, the first one's error is thrown.
public func sideBySide<A: Sendable, B: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> A, _ second: @Sendable () throws(Failure) -> B
) throws(Failure) -> (A, B) {
  let a = Mutex<Result<A, Failure>?>(nil)
  let b = Mutex<Result<B, Failure>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = Result(catching: first)
      a.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      b.withLock { $0 = result }
    }
  }
  guard let a = a.withLock({ $0 }), let b = b.withLock({ $0 }) else {
    preconditionFailure("both pieces of work have ended")
  }
  return (try a.get(), try b.get())
}
