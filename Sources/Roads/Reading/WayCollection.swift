/// The usable ways of all files: a way that two files have is taken from the first.
struct WayCollection {
  var rules: [WayRule] = []
  var wayRules: [Int32] = []
  var wayEnds: [Int] = []
  /// Places in ``nodeIDs``.
  var wayNodes: [Int32] = []
  /// The ids of all nodes, ascending.
  var nodeIDs: [Int64] = []
  var counts = RoadCounts()

  init(files: [RoadFile], profile: CarProfile) throws(RoadsError) {
    let rulebook = Rulebook(profile)
    let judge = Judge(keys: WayTags.keys, required: WayTags.required) { rulebook.verdict($0) }
    var index = NodeIndex()
    var known: Set<Int64> = []
    for (place, file) in files.enumerated() {
      let reading = try WayReading(file, judge: judge)
      counts.ways += reading.seen
      for way in 0..<reading.count where known.isEmpty || !known.contains(reading.id(way)) {
        guard append(reading, way, &index) else { throw .tooLarge }
      }
      counts.repeatedWays += known.isEmpty ? 0 : (0..<reading.count).count { known.contains(reading.id($0)) }
      if place + 1 < files.count { known.formUnion((0..<reading.count).lazy.map { reading.id($0) }) }
    }
    rules = rulebook.rules
    nodeIDs = index.sort(&wayNodes)
  }

  /// Whether there was room for a way.
  private mutating func append(_ reading: WayReading, _ way: Int, _ index: inout NodeIndex) -> Bool {
    let nodes = reading.nodes(way)
    guard nodes.count > 1 else {
      counts.shortWays += 1
      return true
    }
    for id in nodes { wayNodes.append(index.place(of: id)) }
    wayEnds.append(wayNodes.count)
    wayRules.append(reading.verdict(way))
    // Cutting may double the number of points.
    return wayNodes.count < Int(Int32.max) / 2
  }
}

/// The rules met so far, each once.
private final class Rulebook {
  private let profile: CarProfile
  private(set) var rules: [WayRule] = []
  private var places: [WayRule: Int32] = [:]

  init(_ profile: CarProfile) { self.profile = profile }

  /// The place of the rule for a combination of tags, or -1 where no car goes.
  func verdict(_ tags: WayTags) -> Int32 {
    guard let rule = profile.rule(for: tags) else { return -1 }
    if let place = places[rule] { return place }
    places[rule] = Int32(rules.count)
    rules.append(rule)
    return Int32(rules.count - 1)
  }
}
