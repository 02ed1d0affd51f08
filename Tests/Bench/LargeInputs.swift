import Foundation

/// The default run, a process.
func wholeRuns() -> [Benchmark] {
  [
    Benchmark("run", "the whole default run on GeoData: report, maps, layers, tables") {
      Measure.process([binary, "run", "--quiet", "--output", scratch])
    }
  ]
}

/// What whole processes take on large inputs.
func largeInputs() -> [Benchmark] {
  let million = Benchmark("million", "a file of a million members read and audited") {
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let members = scratch + "/million.csv"
    try writeMillionMembers(to: members)
    return Measure.process([binary, "check", "--quiet", members], runs: 3)
  }
  guard let france = ProcessInfo.processInfo.environment["MAILLAGE_FRANCE"], !france.isEmpty else {
    return [million]
  }
  let census = "../shared/data/tiers-lieux-cget-2019.csv"
  let list = FileManager.default.fileExists(atPath: census) ? ["--members", "cget=" + census] : []
  return [
    million,
    Benchmark("france", "the whole run on all of France") {
      Measure.process([binary, "run", "--quiet", "--geodata", france, "--output", scratch] + list, runs: 3)
    },
    Benchmark("france-without-report", "the same, its layers and tables only") {
      Measure.process(
        [
          binary, "run", "--quiet", "--geodata", france, "--output", scratch, "--only",
          "*.csv,*.geojson,resume.json",
        ] + list,
        runs: 3)
    },
  ]
}

/// Writes a million members with positions in the region and names of their own, a part at a time: this process's peak
/// is where a child's begins.
private func writeMillionMembers(to path: String) throws {
  try Data("id,nom,categorie,latitude,longitude\n".utf8).write(to: URL(filePath: path))
  guard let file = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteUnknown) }
  try file.seekToEnd()
  for part in 0..<100 {
    var text = ""
    for index in part * 10_000..<(part + 1) * 10_000 {
      let latitude = 42.5 + Double(index % 2_503) / 1_000
      let longitude = 0.1 + Double(index % 4_507) / 1_000
      text += "M\(index),Lieu \(index),Catégorie \(index % 5),\(latitude),\(longitude)\n"
    }
    try file.write(contentsOf: Data(text.utf8))
  }
  try file.close()
}
