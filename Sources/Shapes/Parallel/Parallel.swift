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
