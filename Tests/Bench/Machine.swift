import Foundation

/// The machine, in one line.
func machine() -> String {
  let cpu = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
  let model = cpu.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
  let cores = ProcessInfo.processInfo.activeProcessorCount
  return "\(model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"), \(cores) cores"
}
