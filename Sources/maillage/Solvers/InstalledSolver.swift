import Atlas
import Foundation
import Siting

/// A solver of others that is installed: run beside the program, under a time limit, on files in a folder of ours.
struct InstalledSolver {
  let kind: KnownSolver
  private let path: String
  let version: String

  /// The solver of a name, or the first that is installed; `nil` where there is none.
  init?(_ wanted: KnownSolver?) {
    let kinds = wanted.map { [$0] } ?? KnownSolver.allCases
    let found = kinds.lazy.compactMap { kind -> (KnownSolver, String, String)? in
      guard let path = InstalledSolver.path(of: kind.rawValue) else { return nil }
      return InstalledSolver.version(kind, path).map { (kind, path, $0) }
    }.first
    guard let found else { return nil }
    (kind, path, version) = found
  }

  private static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The first number with points that the solver says of itself; `nil` where it does not run.
  private static func version(_ kind: KnownSolver, _ path: String) -> String? {
    let said = run(path, [kind == .cbc ? "-quit" : "--version"], in: nil, limit_s: 10)
    let words = said?.split { !($0.isNumber || $0 == ".") }
    return words?.first { $0.contains(".") && $0.first?.isNumber == true }.map(String.init)
  }

  /// Solves a programme; the files stand in a folder that is made and removed.
  func answer(to model: LinearModel, folder: String, limit_s: Int) -> SolverAnswer {
    let (program, solution, options) = ("modele.mps", "solution.txt", "options.txt")
    let files = FileManager.default
    let failed = SolverAnswer(
      solver: kind.rawValue, version: version, status: .failed, candidates: [], bound: nil)
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? files.removeItem(atPath: folder) }
      try Data(model.mps).write(to: URL(filePath: folder + "/" + program))
      try Data(kind.options.utf8).write(to: URL(filePath: folder + "/" + options))
      let arguments = kind.arguments(model: program, solution: solution, options: options, limit_s: limit_s)
      let log = InstalledSolver.run(path, arguments, in: folder, limit_s: limit_s + 10)
      guard let log, let bytes = files.contents(atPath: folder + "/" + solution) else { return failed }
      return kind.answer(
        to: model, solution: String(decoding: bytes, as: UTF8.self), log: log, version: version)
    } catch {
      return failed
    }
  }

  /// What a program prints; `nil` where it cannot be run or does not end well.
  ///
  /// - Parameter limit_s: seconds after which it is ended.
  private static func run(
    _ path: String, _ arguments: [String], in folder: String?, limit_s: Int
  ) -> String? {
    // What it says on either stream is one text.
    let words = ["-c", "cd -- \"$0\" && exec \"$@\" 2>&1", folder ?? ".", path] + arguments
    let outcome = Subprocess.run("/bin/sh", words, limit_s: limit_s)
    return outcome.status == 0 ? String(decoding: outcome.output, as: UTF8.self) : nil
  }
}
