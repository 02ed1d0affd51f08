/// For each node the nodes from which a car comes to it, and how long it takes.
package struct ReversedArcs: Sendable {
  /// For each node its first arc; one more ends the last.
  let first: [Int32]
  /// Where the arc comes from, with the milliseconds it takes.
  let arcs: [Arc]
  /// The longest arc, and the mean one, in milliseconds.
  let longest_ms: UInt32
  let mean_ms: UInt32

  /// An arc against the direction of travel.
  package struct Arc: Hashable, Sendable {
    var from: Int32
    var time_ms: UInt32

    /// An arc from a node, with milliseconds.
    package init(from: Int32, time_ms: UInt32) {
      self.from = from
      self.time_ms = time_ms
    }
  }

  init(_ edges: EdgeStore, _ incidence: Incidence, nodes: Int) {
    var (first, arcs) = ([Int32(0)], [Arc]())
    first.reserveCapacity(nodes + 1)
    arcs.reserveCapacity(edges.count * 2)
    for node in 0..<nodes {
      for end in incidence.at(node) {
        guard let arrival = edges.arrival(through: end), arrival.node != node else { continue }
        arcs.append(Arc(from: Int32(arrival.node), time_ms: arrival.time_ms))
      }
      first.append(Int32(arcs.count))
    }
    self.init(first: first, arcs: arcs)
  }

  /// Arcs that are already in order.
  package init(first: [Int32], arcs: [Arc]) {
    self.first = first
    self.arcs = arcs
    longest_ms = arcs.lazy.map(\.time_ms).max() ?? 1
    mean_ms = UInt32(arcs.lazy.map { UInt64($0.time_ms) }.reduce(0, +) / UInt64(max(1, arcs.count)))
  }

  /// Lends both arrays.
  func withBuffers(_ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Arc>) -> Void) {
    first.withUnsafeBufferPointer { first in arcs.withUnsafeBufferPointer { body(first, $0) } }
  }
}
