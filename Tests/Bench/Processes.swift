import Foundation

/// What whole processes take on large inputs.
func processRows(binary: String, scratch: String) throws {
  try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  let members = scratch + "/million.csv"
  try millionMembers().write(to: URL(filePath: members))
  row(
    "a file of a million members read and audited (a process)",
    Measure.process([binary, "check", "--quiet", members], runs: 3))
  try? FileManager.default.removeItem(atPath: members)
  guard let france = ProcessInfo.processInfo.environment["MAILLAGE_FRANCE"], !france.isEmpty else {
    return print("| all of France: left out, no folder named (make bench FRANCE=folder) | | | |")
  }
  let census = "../shared/data/tiers-lieux-cget-2019.csv"
  let list = FileManager.default.fileExists(atPath: census) ? ["--members", "cget=" + census] : []
  row(
    "the whole run on all of France (a process)",
    Measure.process([binary, "run", "--quiet", "--geodata", france, "--output", scratch] + list, runs: 3))
}

/// A million members with positions in the region, names of their own.
private func millionMembers() -> Data {
  var text = "id,nom,categorie,latitude,longitude\n"
  text.reserveCapacity(60_000_000)
  for index in 0..<1_000_000 {
    let latitude = 42.5 + Double(index % 2_503) / 1_000
    let longitude = 0.1 + Double(index % 4_507) / 1_000
    text += "M\(index),Lieu \(index),Catégorie \(index % 5),\(latitude),\(longitude)\n"
  }
  return Data(text.utf8)
}
