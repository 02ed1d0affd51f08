/// What an archive says of one file in it.
struct ArchiveEntry {
  /// Its name as it stands there.
  var name: String
  /// How it is packed: 0 as it is, 8 deflated.
  var method: Int
  /// Its sum (CRC-32).
  var checksum: Int
  /// Its size in the archive, in bytes.
  var packedSize: Int
  /// Its own size, in bytes.
  var size: Int
  /// Where its local head begins.
  var head: Int
}

/// The central directory of an archive.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10, §4.3.12, §4.3.16 and §4.5.3.
struct ArchiveDirectory {
  /// The limit of files.
  static let entryLimit = 10_000

  /// The files, folders left out.
  private(set) var entries: [ArchiveEntry] = []
  /// Where the directory begins, and files end.
  let start: Int
  private let archive: LittleEndian

  init(_ archive: LittleEndian) throws(ArchiveError) {
    self.archive = archive
    guard let end = ArchiveDirectory.end(of: archive),
      let volume = archive.number(at: end + 4, bytes: 2), let count = archive.number(at: end + 10, bytes: 2),
      let size = archive.number(at: end + 12, bytes: 4), let start = archive.number(at: end + 16, bytes: 4)
    else { throw .truncated }
    self.start = start
    guard volume == 0, count < 0xFFFF, size < 0xFFFF_FFFF, start < 0xFFFF_FFFF else { throw .unsupported }
    guard count <= ArchiveDirectory.entryLimit else {
      throw .tooManyEntries(limit: ArchiveDirectory.entryLimit)
    }
    guard start + size <= end else { throw .truncated }
    var place = start
    for _ in 0..<count { try take(at: &place, before: end) }
  }

  /// Where the end record begins: the last one whose comment fits into the file.
  private static func end(of archive: LittleEndian) -> Int? {
    let last = archive.bytes.count - 22
    guard last >= 0 else { return nil }
    return (max(0, last - 0xFFFF)...last).reversed().first { place in
      archive.bytes[place] == 0x50 && archive.number(at: place, bytes: 4) == 0x0605_4B50
        && (archive.number(at: place + 20, bytes: 2) ?? .max) <= last - place
    }
  }

  private mutating func take(at place: inout Int, before end: Int) throws(ArchiveError) {
    func number(_ offset: Int, _ bytes: Int) -> Int { archive.number(at: place + offset, bytes: bytes) ?? -1 }
    guard number(0, 4) == 0x0201_4B50 else { throw .truncated }
    let (nameEnd, extra) = (place + 46 + number(28, 2), number(30, 2))
    let next = nameEnd + extra + number(32, 2)
    guard number(42, 4) >= 0, next <= end else { throw .truncated }
    var entry = ArchiveEntry(
      name: String(decoding: archive.bytes[(place + 46)..<nameEnd], as: UTF8.self), method: number(10, 2),
      checksum: number(16, 4), packedSize: number(20, 4), size: number(24, 4), head: number(42, 4))
    if number(8, 2) & 1 == 1 { throw .encrypted }
    widen(&entry, from: nameEnd, to: nameEnd + extra)
    if !entry.name.hasSuffix("/") { entries.append(entry) }
    place = next
  }

  /// Takes sizes and place from the field of 64-bit numbers, which some programs write for files of any size.
  private func widen(_ entry: inout ArchiveEntry, from start: Int, to end: Int) {
    var place = start
    while place + 4 <= end, let kind = archive.number(at: place, bytes: 2),
      let size = archive.number(at: place + 2, bytes: 2)
    {
      place += 4
      guard kind == 1 else {
        place += size
        continue
      }
      for field in [\ArchiveEntry.size, \.packedSize, \.head] where entry[keyPath: field] == 0xFFFF_FFFF {
        guard place + 8 <= end, let number = archive.number(at: place, bytes: 8) else { return }
        entry[keyPath: field] = number
        place += 8
      }
      return
    }
  }
}
