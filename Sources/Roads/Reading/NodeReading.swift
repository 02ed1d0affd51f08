import COsmium

/// Where wanted nodes are, and which of them stop cars.
struct NodeReading {
  /// 10⁻⁷ degrees; ``RawRoads/nowhere`` where no file has the node.
  var x: [Int32]
  var y: [Int32]
  var isClosed: [Bool] = []
  /// Nodes in all files, wanted or not.
  var seen = 0

  /// Looks for nodes in files; a node that two files have is taken from the first.
  ///
  /// - Parameter wanted: ids, ascending.
  init(files: [RoadFile], wanted: [Int64]) throws(RoadsError) {
    x = [Int32](repeating: RawRoads.nowhere, count: wanted.count)
    y = x
    var verdicts = [Int32](repeating: 0, count: wanted.count)
    let judge = Judge(keys: WayTags.nodeKeys, required: WayTags.nodeRequired) { $0.stopsCars ? 1 : 0 }
    for file in files { try read(file, wanted, judge, &verdicts) }
    isClosed = verdicts.map { $0 == 1 }
  }

  private mutating func read(
    _ file: RoadFile, _ wanted: [Int64], _ judge: Judge, _ verdicts: inout [Int32]
  ) throws(RoadsError) {
    var nodes = cosmium_nodes()
    try file.checked { message, size in
      wanted.withUnsafeBufferPointer { wanted in
        x.withUnsafeMutableBufferPointer { x in
          y.withUnsafeMutableBufferPointer { y in
            verdicts.withUnsafeMutableBufferPointer { verdicts in
              nodes = cosmium_nodes(
                wanted: wanted.baseAddress, count: wanted.count, x: x.baseAddress, y: y.baseAddress,
                verdicts: verdicts.baseAddress, seen: 0)
              return judge.ask {
                cosmium_read_nodes(file.path, file.format.rawValue, $0, &nodes, message, size)
              }
            }
          }
        }
      }
    }
    seen += Int(nodes.seen)
  }
}
