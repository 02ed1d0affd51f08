import Foundation
import Roads

// Times and memory, as medians; nothing is judged here. With names of benchmarks, only those, each in this process.
let program = CommandLine.arguments[0]
let binary = (program as NSString).deletingLastPathComponent + "/maillage"
let scratch = NSTemporaryDirectory() + "maillage-bench-\(ProcessInfo.processInfo.processIdentifier)"
let benchmarks = wholeRuns() + studies() + overlays() + sitings() + roads() + largeInputs()
let asked = Set(CommandLine.arguments.dropFirst())

if asked.isEmpty {
  print("\(machine()); release build; each row in a process of its own, medians of 3 to 5 runs")
  print("| key | what | wall, ms | processor, ms | peak memory, MB |\n|---|---|---|---|---|")
  for benchmark in benchmarks {
    fflush(nil)
    if Measure.spawn([program, benchmark.key], isQuiet: false) == nil {
      print("| \(benchmark.key) | failed | | | |")
    }
  }
} else if asked.contains("--keep"), CommandLine.arguments.count == 4 {
  _ = try RoadNetwork(files: [CommandLine.arguments[2]], cache: CommandLine.arguments[3])
} else {
  defer { try? FileManager.default.removeItem(atPath: scratch) }
  for benchmark in benchmarks where asked.contains(benchmark.key) { try benchmark.printRow() }
}
