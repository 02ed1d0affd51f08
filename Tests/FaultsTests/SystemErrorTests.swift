import Foundation
import Harness
import Testing

/// The system says no at one call: a tracer answers in its place.
@Suite(.serialized) struct SystemErrorTests {
  /// Calls, the answer, which of them, and what is to come of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var calls: [String]
    /// The output that the calls are about; any where `nil`.
    ///
    /// A tracer counts the calls of each thread by itself, and which thread writes a file is not known.
    var file: String?
    var code: Int32
    var testDescription: String { calls.joined(separator: " ") + (file.map { " " + $0 } ?? "") }
  }

  private static let rename = "inject=rename,renameat,renameat2:error="
  static let faults = [
    Fault(calls: ["inject=write:error=ENOSPC"], file: "aires-attraction.geojson", code: 74),
    Fault(calls: ["inject=write:error=ENOSPC"], file: "communes.geojson", code: 74),
    Fault(calls: ["inject=write:error=EIO"], file: "zones-blanches.geojson", code: 74),
    Fault(calls: ["inject=write:error=EINTR:when=2..4"], code: 0),
    Fault(calls: ["inject=fsync:error=EIO"], code: 74),
    Fault(calls: ["inject=mkdir,mkdirat:error=EDQUOT"], code: 73),
    Fault(calls: ["inject=flock:error=ENOLCK"], code: 73),
    // The first renaming is the journal's, those after it the files'.
    Fault(calls: [rename + "EIO:when=1"], code: 74), Fault(calls: [rename + "EACCES:when=2"], code: 74),
    Fault(calls: [rename + "EROFS:when=9"], code: 74), Fault(calls: [rename + "EXDEV:when=20"], code: 74),
    // A disk that has no second links to a file.
    Fault(calls: ["inject=link,linkat:error=EPERM"], code: 0),
    Fault(calls: ["inject=link,linkat:error=EPERM", rename + "EIO:when=11"], code: 74),
  ]

  @Test(.enabled(if: Machine.canTrace, "needs strace"), arguments: faults)
  func anErrorOfTheSystemIsSaidAndLosesNothing(_ fault: Fault) throws {
    let place = try Sets.place()
    let traced = fault.calls.map { $0.dropFirst("inject=".count).prefix { $0 != ":" } }.joined(separator: ",")
    let file = fault.file.map { ["-P", place.path + "/Output/" + Litter.name + "/" + $0] } ?? []
    let options = ["-o", "/dev/null", "-e", "trace=" + traced] + fault.calls.flatMap { ["-e", $0] } + file
    let outcome = try place.launch(Sets.newArguments).traced(by: Machine.strace ?? "", options).run()
    #expect(outcome.code == fault.code, "\(outcome)")
    #expect(fault.code == 0 || outcome.errors.isEmpty || Manners.faults(of: outcome).isEmpty, "\(outcome)")
    let expected = fault.code == 0 ? try Sets.new.get() : try Sets.old.get()
    let found = OutputSet(in: place.path + "/Output")
    #expect(found == expected && !Litter.isIn(place))
    Tally.add(1, to: "faults")
  }
}
