import Foundation
import Geodesy
import Shapes
import Studies

// Times and memory, in one run, as medians; nothing is judged here.
let folder = "GeoData"
let binary = (CommandLine.arguments[0] as NSString).deletingLastPathComponent + "/maillage"
let scratch = NSTemporaryDirectory() + "maillage-bench-\(ProcessInfo.processInfo.processIdentifier)"
defer { try? FileManager.default.removeItem(atPath: scratch) }

func row(_ name: String, _ measure: Measure?) {
  // What is measured so far is seen, whatever comes after.
  defer { fflush(nil) }
  guard let measure else { return print("| \(name) | failed | | |") }
  let numbers = [measure.wall * 1_000, measure.cpu * 1_000, measure.peak_MB]
  print(
    "| \(name) | " + numbers.map { $0 == 0 ? "" : String(format: "%.0f", $0) }.joined(separator: " | ") + " |"
  )
}

print("\(machine()); release build; medians of 5 runs")
print("| what | wall, ms | processor, ms | peak memory, MB |")
print("|---|---|---|---|")
row(
  "whole run on GeoData (a process)",
  Measure.process([binary, "run", "--quiet", "--output", scratch]))

let sample = try Sample(folder: folder)
let grid = Grid(covering: Box(around: sample.area.outline), cell_m: 200)
let inside = sample.insideCells.count
row(
  "nearest site of a 200 m grid: \(grid.count) cells, \(inside) of them in the region, one core",
  Measure.median { _ = DistanceSurface(grid: grid, sites: sample.planarSites) })
row(
  "nearest site of \(sample.area.references.count) communes, geodesic",
  try Measure.median {
    _ = try NearestSite.find(
      for: sample.area.references.map(\.position), among: sample.places.positions)
  })
row(
  "the study alone: discs, gaps, isodistances, catchments, shares",
  try Measure.median {
    _ = try Diagnosis(sample.area, sites: sample.places.sites, parameters: StudyParameters())
  })
try overlayRows(sample)
try studyRows(sample)
try sitingRows(sample)
try roadRows()
try processRows(binary: binary, scratch: scratch)
