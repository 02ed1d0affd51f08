import Foundation
import Harness
import Testing

/// A disk that fills up at one of many positions: the old outputs stay, nothing else is left, and the code says so.
@Suite(.serialized) struct FullDiskTests {
  static let positions = Array(1...50)

  /// A limit on the size of a file stands for the disk: it ends each run in another file or at another byte of it.
  @Test(arguments: positions) func aFileThatCannotGrowEndsTheRun(_ position: Int) throws {
    let largest = try Sets.new.get().files.values.map(\.count).max() ?? 0
    let limit = max(700, largest * position / 51)
    let place = try Sets.place()
    var launch = place.launch(Sets.newArguments)
    launch.arguments = ["--fsize=\(limit):\(limit)", launch.program] + launch.arguments
    launch.program = "/usr/bin/prlimit"
    try expectOldSet(launch.run(), place)
  }

  @Test(.enabled(if: Machine.canMount, "needs the right to mount a tmpfs"), arguments: positions)
  func aDiskThatIsFullEndsTheRun(_ position: Int) throws {
    let (old, new) = (try Sets.old.get(), try Sets.written.get())
    let pages = { (set: OutputSet) in set.files.values.reduce(0) { $0 + ($1.count + 4_095) / 4_096 } }
    let disk = try Disk(pages: pages(old) + 2 + pages(new) * position / 52)
    try old.write(to: disk.path)
    let place = try Workplace()
    let outcome = try place.launch(Sets.newArguments + ["--output", disk.path]).run()
    #expect(outcome.code == 74 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    #expect(OutputSet(in: disk.path) == old)
    #expect(access(disk.path + "/" + Litter.name, F_OK) != 0)
    Tally.add(1, to: "faults")
  }

  @Test func whenThereIsRoomAgainTheRunSucceeds() throws {
    let place = try Sets.place()
    let outcome = try place.launch(Sets.newArguments).run()
    #expect(outcome.code == 0)
    let new = try Sets.new.get()
    #expect(OutputSet(in: place.path + "/Output") == new)
  }

  private func expectOldSet(_ outcome: Outcome, _ place: Workplace) throws {
    #expect(outcome.code == 74 && Manners.faults(of: outcome).isEmpty, "\(outcome)")
    let old = try Sets.old.get()
    #expect(OutputSet(in: place.path + "/Output") == old)
    #expect(!Litter.isIn(place))
    Tally.add(1, to: "faults")
  }
}
