import Testing

@testable import Archives

@Suite("The directory of an archive")
struct ArchiveDirectoryTests {
  /// The sample with some bytes of its first directory entry replaced.
  private func sample(_ offset: Int, _ bytes: [UInt8]) throws -> [UInt8] {
    var sample = ArchiveReadingTests.sample
    let directory = try #require(sample.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
    sample.replaceSubrange((directory + offset)..<(directory + offset + bytes.count), with: bytes)
    return sample
  }

  @Test func encryptedFilesAreRefused() throws {
    let bytes = try sample(8, [1, 8])
    #expect(throws: ArchiveError.encrypted) { try ArchiveReading(bytes) }
  }

  @Test func otherPackingIsRefused() throws {
    let archive = try ArchiveReading(try sample(10, [12, 0]))
    #expect(throws: ArchiveError.unsupported) { try archive.open("a/B.xml") }
  }

  @Test func placesOutsideAreRefused() throws {
    for place: [UInt8] in [[1, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0x7F], [0xFF, 0xFF, 0xFF, 0xFF]] {
      let archive = try ArchiveReading(try sample(42, place))
      #expect(throws: ArchiveError.damaged(entry: "a/B.xml")) { try archive.open("a/B.xml") }
    }
  }

  @Test func twoFilesOfOneNameAreRefused() {
    var writing = ZIPArchive()
    writing.add("a", [1])
    writing.add("A", [2])
    #expect(throws: ArchiveError.repeatedName("A")) { try ArchiveReading(writing.finished()) }
  }

  @Test func volumesAndThe64BitFormAreRefused() throws {
    for (offset, bytes): (Int, [UInt8]) in [
      (4, [1, 0]), (10, [0xFF, 0xFF]), (16, [0xFF, 0xFF, 0xFF, 0xFF]),
    ] {
      var sample = ArchiveReadingTests.sample
      let end = sample.count - 22
      sample.replaceSubrange((end + offset)..<(end + offset + bytes.count), with: bytes)
      #expect(throws: ArchiveError.unsupported) { try ArchiveReading(sample) }
    }
  }

  @Test func manyFilesAreRefused() {
    var writing = ZIPArchive()
    for number in 0...ArchiveDirectory.entryLimit { writing.add("\(number)", []) }
    #expect(throws: ArchiveError.tooManyEntries(limit: ArchiveDirectory.entryLimit)) {
      try ArchiveReading(writing.finished())
    }
  }

  @Test func aCommentAtTheEndIsPassedOver() throws {
    var sample = ArchiveReadingTests.sample
    sample[sample.count - 2] = 30
    sample += [0x50, 0x4B, 5, 6] + Array("comment of thirty bytes   ".utf8)
    #expect(try ArchiveReading(sample).names.count == 3)
  }

  @Test("Sizes in the field of 64-bit numbers, which some programs write for small files too")
  func wideSizes() throws {
    var writing = ZIPArchive()
    writing.add("a", [65])
    var bytes = writing.finished()
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
    let all: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    bytes.replaceSubrange((directory + 20)..<(directory + 28), with: all + all)
    // Another field first, then the sizes: own, packed.
    let extra: [UInt8] =
      [9, 9, 1, 0, 0] + [1, 0, 16, 0] + [1, 0, 0, 0, 0, 0, 0, 0] + [1, 0, 0, 0, 0, 0, 0, 0]
    bytes[directory + 30] = UInt8(extra.count)
    bytes.insert(contentsOf: extra, at: directory + 47)
    bytes[bytes.count - 10] += UInt8(extra.count)
    let archive = try ArchiveReading(bytes)
    #expect(try ArchiveReadingTests.content("a", of: archive) == [65])
  }
}
