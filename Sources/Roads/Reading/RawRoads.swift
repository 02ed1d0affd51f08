/// The usable ways of all files together, each once, with their nodes, each once.
struct RawRoads {
  /// The rules that ways refer to.
  var rules: [WayRule] = []
  /// For each way its rule.
  var wayRules: [Int32] = []
  /// For each way the end of its part of ``wayNodes``.
  var wayEnds: [Int] = []
  /// Nodes, by their place in the arrays below.
  var wayNodes: [Int32] = []
  /// Positions of nodes, in 10⁻⁷ degrees; ``nowhere`` where no file has the node.
  var x: [Int32] = []
  var y: [Int32] = []
  /// Whether a node stops cars.
  var isClosed: [Bool] = []
  /// What was met.
  var counts = RoadCounts()

  /// What stands for an unknown longitude.
  static let nowhere = Int32.max
}

extension RawRoads {
  /// Reads files in two passes: ways say which nodes are wanted, then nodes say where they are.
  init(files: [RoadFile], profile: CarProfile) throws(RoadsError) {
    let collected = try WayCollection(files: files, profile: profile)
    guard !collected.wayEnds.isEmpty else { throw .noRoads(files: files.map(\.path)) }
    (rules, wayRules, wayEnds, counts) = (
      collected.rules, collected.wayRules, collected.wayEnds, collected.counts
    )
    wayNodes = collected.wayNodes
    let nodes = try NodeReading(files: files, wanted: collected.nodeIDs)
    (x, y, isClosed) = (nodes.x, nodes.y, nodes.isClosed)
    counts.nodes = nodes.seen
    counts.missingNodes = x.count { $0 == RawRoads.nowhere }
  }
}

/// What was met while reading.
struct RoadCounts: Hashable {
  /// Ways and nodes in all files, those in two files twice.
  var ways = 0
  var nodes = 0
  /// Usable ways that a file before had too.
  var repeatedWays = 0
  /// Usable ways with fewer than two nodes.
  var shortWays = 0
  /// Nodes of usable ways that no file has.
  var missingNodes = 0
}
