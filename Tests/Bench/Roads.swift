import Foundation
import Roads
import Shapes

/// Shortest times on made-up grids of streets, and reading an extract where one is named.
func roads() -> [Benchmark] {
  var all = [1_000, 2_000].map { side in
    let millions = side * side / 1_000_000
    return Benchmark(
      "streets-\(side)", "shortest times to the nearest of 165 sites, \(millions) million nodes"
    ) {
      let graph = streets(side)
      let sites = (0..<165).map { site in
        Seed(
          node: Int(mixed(1 << 40 + UInt64(site)) % UInt64(side * side)), label: Label(time_ms: 0, site: site)
        )
      }
      return Measure.median {
        var search = Search(graph, seedSpan_ms: 0)
        search.run(from: sites)
        _ = search.finish()
      }
    }
  }
  if let file = ProcessInfo.processInfo.environment["MAILLAGE_ROADS"], !file.isEmpty {
    all.append(
      Benchmark("extract", "an extract of roads read, the network made") {
        try Measure.median(of: 1, isWarm: false) { _ = try RoadNetwork(files: [file]) }
      })
    all.append(
      Benchmark("extract-cache", "the same from its cache") {
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        let cache = scratch + "/extract.routes"
        // Elsewhere, for the peak to be that of reading the cache.
        guard Measure.spawn([program, "--keep", file, cache]) != nil else { return nil }
        return try Measure.median(of: 3) { _ = try RoadNetwork(files: [file], cache: cache) }
      })
  }
  return all
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
