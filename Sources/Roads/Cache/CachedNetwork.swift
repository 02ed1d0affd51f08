/// What a cache keeps of a network; the rest is made anew in no time.
struct CachedNetwork {
  var edges: EdgeStore
  var nodes: Int
  var isMain: [Bool]
  var counts: RoadCounts
}

extension CachedNetwork {
  /// What comes first in the body of a cache: sizes, then counts.
  var numbers: [Int64] {
    [
      nodes, edges.count, edges.x.count, counts.ways, counts.nodes, counts.repeatedWays, counts.shortWays,
      counts.missingNodes,
    ].map { Int64($0) }
  }

  /// How many there are.
  static let numberCount = 8

  /// Whether all fits together, so that nothing that follows the arrays can go astray.
  var isSound: Bool {
    guard edges.firstPoint.first == 0, Int(edges.firstPoint.last ?? -1) == edges.x.count else { return false }
    let nodes = Int32(0)..<Int32(nodes)
    return (0..<edges.count).allSatisfy { edge in
      let (first, next) = (edges.firstPoint[edge], edges.firstPoint[edge + 1])
      guard first >= 0, next >= first + 2, nodes.contains(edges.from[edge]), nodes.contains(edges.to[edge])
      else {
        return false
      }
      return isRising(edges.forward_ms, Int(first)..<Int(next))
        && isRising(edges.backward_ms, Int(first)..<Int(next))
    }
  }

  private func isRising(_ times: [UInt32], _ range: Range<Int>) -> Bool {
    guard range.upperBound <= times.count, times[range.lowerBound] == 0,
      times[range.upperBound - 1] <= EdgeStore.longest_ms
    else { return false }
    return range.dropFirst().allSatisfy { times[$0] >= times[$0 - 1] }
  }
}

/// The layout of a cache file: a mark, the key, the hash of the body, the body; numbers as the machine writes them.
enum CacheLayout {
  /// What a cache begins with; the last byte tells the order of bytes.
  static let mark = Array("maillage-roads\u{1}".utf8) + [UInt8(truncatingIfNeeded: Int(1).littleEndian)]
  static let keyBytes = 32
  static let headBytes = mark.count + 2 * keyBytes
}
