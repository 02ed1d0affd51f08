import Synchronization

/// The only door to PROJ: one context in the process, lent to one caller at a time.
enum Engine {
  private static let door = Mutex(PROJContext())

  /// Lends the context for the length of `work`; only `Sendable` values leave.
  static func run<Result: Sendable>(
    _ work: (PROJContext) throws(GeodesyError) -> Result
  ) throws(GeodesyError) -> Result {
    try door.withLock { context throws(GeodesyError) in try work(context) }
  }

  #if DEBUG
    /// The number of PROJ objects alive besides the transformations kept for the next question.
    static var liveHandles: Int { door.withLock { $0.liveHandles - $0.keptTransformations } }
  #endif
}
