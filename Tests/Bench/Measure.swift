import Glibc

/// What one process or piece of work took.
struct Measure {
  /// Wall-clock seconds.
  var wall: Double
  /// Seconds of processor time.
  var cpu = 0.0
  /// Peak memory, in MB.
  var peak_MB = 0.0
}

extension Measure {
  /// Runs work several times, after once to warm up; the median by wall time.
  static func median(of runs: Int = 5, isWarm: Bool = true, _ work: () throws -> Void) rethrows -> Measure {
    if isWarm { try work() }
    var measures: [Measure] = []
    for _ in 0..<runs {
      let clock = ContinuousClock()
      let time = try clock.measure(work)
      let parts = time.components
      measures.append(Measure(wall: Double(parts.seconds) + Double(parts.attoseconds) * 1e-18))
    }
    return measures.sorted { $0.wall < $1.wall }[runs / 2]
  }

  /// Runs a whole process several times, its output thrown away; the median by wall time.
  ///
  /// A child's peak begins at its parent's, so that the parent must hold little.
  static func process(_ arguments: [String], runs: Int = 5) -> Measure? {
    guard let first = spawn(arguments) else { return nil }
    let measures = [first] + (0..<runs).compactMap { _ in spawn(arguments) }
    return measures.dropFirst().sorted { $0.wall < $1.wall }[runs / 2]
  }

  /// The peak memory of this process, in MB.
  static var ownPeak_MB: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1_000
  }

  /// Runs a process once, its output thrown away unless it is to be seen; `nil` where it failed.
  @discardableResult
  static func spawn(_ arguments: [String], isQuiet: Bool = true) -> Measure? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if isQuiet {
      for stream in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    let words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    guard let program = words[0], posix_spawnp(&child, program, &actions, nil, words, environ) == 0 else {
      return nil
    }
    var (status, usage) = (Int32(0), rusage())
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    let parts = (clock.now - start).components
    return Measure(
      wall: Double(parts.seconds) + Double(parts.attoseconds) * 1e-18,
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak_MB: Double(usage.ru_maxrss) / 1_000)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
}
