import Shapes
import Synchronization
import Testing

@testable import Atlas

@Suite struct EditionTests {
  private final class Taken: Sendable {
    let files = Mutex<[OutputFile]>([])
  }

  /// Each file is handed over once, with its content; nothing of the content is held afterwards.
  @Test func filesAreHandedOverAsTheyAreMade() throws {
    let manifest = try ToyEdition.manifest()
    let whole = try Edition.files(of: manifest, audits: [], settings: ToyEdition.settings(.french))
    let taken = Taken()
    let kept = try Edition.files(
      of: manifest, audits: [], settings: ToyEdition.settings(.french),
      keeping: { file in
        taken.files.withLock { $0.append(file) }
        return file.withoutText
      })
    #expect(kept.map(\.name) == whole.map(\.name) && kept.allSatisfy(\.text.bytes.isEmpty))
    #expect(taken.files.withLock { $0.sorted { $0.name < $1.name } } == whole)
    #expect(whole.contains { $0.name == "rapport.html" && !$0.text.bytes.isEmpty })
  }
}
