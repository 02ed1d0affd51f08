import Foundation
import Synchronization

/// The only door to PROJ: as many contexts as the machine has cores, each lent to one caller at a time.
///
/// PROJ asks for a context for each thread (https://proj.org, "Threads"), and has no other state in common but its
/// read-only tables.
enum Engine {
  /// One context and who has it.
  private final class Lane: Sendable {
    let context = Mutex(PROJContext())
  }

  private static let lanes = (0..<max(1, ProcessInfo.processInfo.activeProcessorCount)).map { _ in Lane() }

  /// Lends a context for the length of `work`; only `Sendable` values leave.
  static func run<Result: Sendable>(
    _ work: (PROJContext) throws(GeodesyError) -> Result
  ) throws(GeodesyError) -> Result {
    for lane in lanes.dropLast() {
      let result = try lane.context.withLockIfAvailable { context throws(GeodesyError) in try work(context) }
      if let result { return result }
    }
    return try lanes[lanes.count - 1].context.withLock { context throws(GeodesyError) in try work(context) }
  }

  #if DEBUG
    /// The number of PROJ objects alive besides the transformations kept for the next question.
    static var liveHandles: Int {
      lanes.reduce(0) { sum, lane in sum + lane.context.withLock { $0.liveHandles - $0.keptTransformations } }
    }
  #endif
}
