import Samples
import Testing

@testable import Archives

@Suite("Archives are read as they were written, or refused")
struct ArchiveReadingTests {
  /// All of a file.
  static func content(_ name: String, of archive: ArchiveReading) throws -> [UInt8]? {
    guard let entry = try archive.open(name) else { return nil }
    var bytes: [UInt8] = []
    while try entry.append(to: &bytes) {}
    return bytes
  }

  static func noise(_ count: Int) -> [UInt8] {
    var random = SeededGenerator(seed: 7)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  static let sample: [UInt8] = {
    var archive = ZIPArchive()
    archive.add("a/B.xml", Array(repeatElement(Array("<x>é</x>".utf8), count: 40).joined()))
    archive.add("c", noise(50))
    archive.add("", [])
    return archive.finished()
  }()

  @Test func givesBackWhatWasWritten() throws {
    // Around the size of a piece, and beyond it.
    let sizes = [0, 1, 131_071, 131_072, 131_073, 700_000]
    var writing = ZIPArchive()
    for size in sizes {
      writing.add("deflated \(size)", (0..<size).map { UInt8($0 / 7 % 251) })
      writing.add("stored \(size)", Self.noise(size))
    }
    let archive = try ArchiveReading(writing.finished())
    #expect(archive.names.count == 2 * sizes.count)
    for size in sizes {
      #expect(try Self.content("deflated \(size)", of: archive) == (0..<size).map { UInt8($0 / 7 % 251) })
      #expect(try Self.content("stored \(size)", of: archive) == Self.noise(size))
    }
  }

  @Test func namesAreComparedAsOfficeDoes() throws {
    let archive = try ArchiveReading(Self.sample)
    #expect(archive.contains("A\\b.XML") && archive.contains("/a/B.xml") && !archive.contains("a/B"))
    #expect(try archive.open("none") == nil)
  }

  @Test("Cut anywhere, it is refused")
  func truncated() {
    for length in 0..<Self.sample.count {
      #expect(throws: ArchiveError.self) {
        let archive = try ArchiveReading(Array(Self.sample[..<length]))
        for name in archive.names { _ = try Self.content(name, of: archive) }
      }
    }
  }

  @Test("One byte changed anywhere: refused, or nothing that is read has changed")
  func changed() throws {
    let whole = try ArchiveReading(Self.sample)
    let contents = try whole.names.map { try Self.content($0, of: whole) }
    var refused = 0
    for place in Self.sample.indices {
      var bytes = Self.sample
      bytes[place] ^= 0x21
      do {
        let archive = try ArchiveReading(bytes)
        let read = try archive.names.map { try Self.content($0, of: archive) }
        #expect(read.allSatisfy { contents.contains($0) }, "byte \(place)")
      } catch is ArchiveError {
        refused += 1
      }
    }
    #expect(refused > Self.sample.count / 2)
  }

  @Test func whatSwellsBeyondMeasureIsNotUnpacked() throws {
    var writing = ZIPArchive()
    writing.add("bomb", [UInt8](repeating: 0, count: 40 << 20))
    let archive = try ArchiveReading(writing.finished())
    #expect(throws: ArchiveError.tooLarge(limit: ArchiveReading.sizeLimit)) { try archive.open("bomb") }
  }

  @Test("What is unpacked counts together, however often a file is opened")
  func allowance() throws {
    var writing = ZIPArchive()
    writing.add("a", Self.noise(40_000))
    let archive = try ArchiveReading(writing.finished(), limit: 100_000)
    #expect(try Self.content("a", of: archive)?.count == 40_000)
    #expect(try Self.content("a", of: archive)?.count == 40_000)
    #expect(throws: ArchiveError.tooLarge(limit: ArchiveReading.sizeLimit)) { try archive.open("a") }
  }

  @Test func sizesThatLieAreFoundOut() throws {
    // The size in the directory made smaller and larger: neither is what comes out.
    for change in [-1, 1] {
      var bytes = Self.sample
      let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
      bytes[directory + 24] = UInt8(truncatingIfNeeded: Int(bytes[directory + 24]) + change)
      let archive = try ArchiveReading(bytes)
      #expect(throws: ArchiveError.damaged(entry: "a/B.xml")) { try Self.content("a/B.xml", of: archive) }
    }
  }
}
