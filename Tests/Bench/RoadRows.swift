import Foundation
import Roads
import Shapes

/// Shortest times on made-up grids of streets, and reading an extract where one is named.
func roadRows() throws {
  for side in [1_000, 2_000] {
    let graph = streets(side)
    let nodes = side * side
    let sites = (0..<165).map { site in
      Seed(node: Int(mixed(1 << 40 + UInt64(site)) % UInt64(nodes)), label: Label(time_ms: 0, site: site))
    }
    row(
      "shortest times to the nearest of 165 sites, \(side * side / 1_000_000) million nodes, \(graph.arcs.count) arcs",
      Measure.median {
        var search = Search(graph, seedSpan_ms: 0)
        search.run(from: sites)
        _ = search.finish()
      })
  }
  guard let file = ProcessInfo.processInfo.environment["MAILLAGE_ROADS"], !file.isEmpty else {
    return print("| roads read: left out, no extract named (make bench ROADS=file) | | | |")
  }
  let cache = NSTemporaryDirectory() + "maillage-bench-\(ProcessInfo.processInfo.processIdentifier).routes"
  defer { try? FileManager.default.removeItem(atPath: cache) }
  row("roads read, network made", try Measure.median(of: 1) { _ = try RoadNetwork(files: [file]) })
  row(
    "the same from the cache", try Measure.median(of: 3) { _ = try RoadNetwork(files: [file], cache: cache) })
}

/// A square of crossings, each joined to its four neighbours both ways, 5 to 60 seconds each; peers make the same.
private func streets(_ side: Int) -> ReversedArcs {
  var (first, arcs) = ([Int32(0)], [ReversedArcs.Arc]())
  first.reserveCapacity(side * side + 1)
  arcs.reserveCapacity(side * side * 4)
  for row in 0..<side {
    for column in 0..<side {
      for (y, x) in [(row - 1, column), (row, column - 1), (row, column + 1), (row + 1, column)]
      where min(x, y) >= 0 && max(x, y) < side {
        let time_ms = 5_000 + UInt32(mixed(UInt64(arcs.count)) % 55_000)
        arcs.append(ReversedArcs.Arc(from: Int32(y * side + x), time_ms: time_ms))
      }
      first.append(Int32(arcs.count))
    }
  }
  return ReversedArcs(first: first, arcs: arcs)
}

/// SplitMix64's mixing of a number.
private func mixed(_ number: UInt64) -> UInt64 {
  var mixed = number &+ 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}
