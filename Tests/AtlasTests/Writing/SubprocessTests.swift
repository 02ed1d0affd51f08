import Glibc
import Testing

@testable import Atlas

@Suite struct SubprocessTests {
  private func text(_ outcome: Subprocess.Outcome) -> String {
    String(decoding: outcome.output, as: UTF8.self)
  }

  @Test func whatIsGivenIsReadAndWhatIsWrittenIsTaken() {
    let long = [UInt8](repeating: 0x61, count: 300_000)
    let outcome = Subprocess.run("/usr/bin/sort", [], input: long + [0x0A])
    #expect(outcome.status == 0 && outcome.output.count == long.count + 1)
  }

  @Test func aProgramHasTheEnvironmentThatIsGivenAndItsMessagesAreDropped() {
    let outcome = Subprocess.run("/bin/sh", ["-c", "echo $A; echo gone >&2"], environment: ["A": "b"])
    #expect(outcome.status == 0 && text(outcome) == "b\n")
  }

  @Test func failuresAreNoZero() {
    #expect(Subprocess.run("/nowhere", []).status != 0)
    #expect(Subprocess.run("/bin/sh", ["-c", "exit 3"]).status != 0)
    #expect(Subprocess.run("/bin/sh", ["-c", "echo a"], limit_s: 60).status == 0)
  }

  /// One that writes nothing, one that has closed its output, one whose child keeps it open.
  @Test(arguments: ["exec sleep 60", "exec >&-; exec sleep 60", "sleep 3 & exec sleep 60"])
  func aProgramThatGoesOnTooLongIsKilled(_ command: String) {
    let before = ContinuousClock.now
    let outcome = Subprocess.run("/bin/sh", ["-c", command], limit_s: 1)
    #expect(outcome.status & 0x7F == SIGKILL)
    #expect(ContinuousClock.now - before < .seconds(20))
  }

  /// Ours are blocked and ignored; another program heeds them, or a solver out of time could not be told to stop.
  @Test func signalsThatWeBlockOrIgnoreAreHeededByOthers() {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    let handler = signal(SIGXFSZ, SIG_IGN)
    let outcome = Subprocess.run("/bin/grep", ["-E", "Sig(Blk|Ign)", "/proc/self/status"])
    _ = signal(SIGXFSZ, handler)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    let masks = text(outcome).split(separator: "\n").compactMap { line in
      line.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
    }
    #expect(masks.count == 2 && masks.first == 0)
    #expect((masks.last ?? 0) & (1 << UInt64(SIGXFSZ - 1)) == 0)
  }
}
