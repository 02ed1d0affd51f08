import Synchronization

/// The only door to GEOS: one context in the process, lent to one caller at a time.
///
/// Two threads that create geometries race in GEOS 3.11 even through the reentrant functions, and a
/// prepared geometry builds its index lazily without a lock; hence one context and one mutex.
enum Engine {
  private static let door = Mutex(GEOSContext())

  /// Lends the context for the length of `work`; only `Sendable` values leave.
  static func run<Result: Sendable>(
    _ work: (GEOSContext) throws(TopologyError) -> Result
  ) throws(TopologyError) -> Result {
    try door.withLock { context throws(TopologyError) in try work(context) }
  }

  #if DEBUG
    /// The number of GEOS objects alive; zero between two calls.
    static var liveHandles: Int { door.withLock { $0.liveHandles } }
  #endif
}
