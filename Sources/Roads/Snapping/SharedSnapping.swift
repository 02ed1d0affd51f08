import Synchronization

/// The grid of a network's pieces of road, made when the first place is to be joined and then shared.
final class SharedSnapping: Sendable {
  private let made = Mutex<Snapping?>(nil)

  /// The grid of a graph, always the same one.
  func of(_ graph: RoadGraph) -> Snapping {
    made.withLock { known in
      if let known { return known }
      let snapping = Snapping(graph)
      known = snapping
      return snapping
    }
  }
}
