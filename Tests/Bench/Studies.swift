import Geodesy
import Shapes
import Studies
import Territories

/// Distances, and whole studies as sites and communes grow.
func studies() -> [Benchmark] {
  var all = [
    Benchmark(
      "grid", "nearest site of each cell of 200 m, 3.18 million, 1.84 million of them in the region; one core"
    ) {
      let sample = try Sample()
      let grid = Grid(covering: Box(around: sample.area.outline), cell_m: 200)
      return Measure.median { _ = DistanceSurface(grid: grid, sites: sample.planarSites) }
    },
    Benchmark("communes", "nearest site of 4,446 communes, on the ellipsoid") {
      let sample = try Sample()
      let homes = sample.area.references.map(\.position)
      return try Measure.median { _ = try NearestSite.find(for: homes, among: sample.places.positions) }
    },
    Benchmark("study", "the study alone: discs, gaps, isodistances, catchments, shares of communes") {
      let sample = try Sample()
      return try Measure.median {
        _ = try Diagnosis(sample.area, sites: sample.places.sites, parameters: StudyParameters())
      }
    },
  ]
  all += [165, 1_000, 5_000].map { count in
    Benchmark("study-\(count)", "the study of \(count) sites spread evenly") {
      let area = try Sample().area
      let sites = scattered(count, over: area.box).enumerated().map { index, position in
        Site(id: "S\(index)", name: "", category: nil, position: position, networkName: "A", isInside: true)
      }
      return try Measure.median(of: 3) {
        _ = try Diagnosis(area, sites: sites, parameters: StudyParameters())
      }
    }
  }
  return all
    + [(586, ["31"]), (1_878, ["31", "32", "09", "81", "82"])].map { count, codes in
      Benchmark("study-of-\(count)-communes", "the study of \(count) of the communes") {
        let sample = try Sample()
        let part = try StudyArea(sample.area.territory.restricted(to: codes), reference: .townHall)
        return try Measure.median(of: 3) {
          _ = try Diagnosis(part, sites: sample.places.sites, parameters: StudyParameters())
        }
      }
    }
}
