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
