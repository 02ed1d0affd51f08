internal import CZlib

/// One file of an archive, unpacked piece by piece; at its end size and sum must be those of the directory.
public final class EntryReading {
  /// How much is unpacked at a time, in bytes.
  private static let pieceSize = 1 << 17

  private let entry: ArchiveEntry
  private let archive: ArchiveReading
  /// The next byte in the archive, and where the file ends there.
  private var next: Int
  private let end: Int
  private var size = 0
  private var checksum: uLong = 0
  private var isFinished = false
  private var piece = [UInt8](repeating: 0, count: pieceSize)
  /// zlib's state points back at this, so that it must not move; `nil` for a file that is stored as it is.
  private let stream: UnsafeMutablePointer<z_stream>?

  init(_ entry: ArchiveEntry, at start: Int, in archive: ArchiveReading) {
    self.entry = entry
    self.archive = archive
    (next, end) = (start, start + entry.packedSize)
    guard entry.method == 8 else {
      stream = nil
      return
    }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Minus: without zlib's own head and sum (RFC 1950), which a ZIP archive does not have.
    let outcome = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(outcome == Z_OK, "zlib has no memory, or is another than the one compiled against")
    self.stream = stream
  }

  deinit {
    guard let stream else { return }
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Appends the next piece.
  ///
  /// - Returns: whether there was one; `false` at the end of the file.
  /// - Throws: ``ArchiveError`` where the file is not what the directory says.
  public func append(to bytes: inout [UInt8]) throws(ArchiveError) -> Bool {
    guard !isFinished else { return false }
    let count = stream == nil ? copy() : try inflate()
    try archive.spend(count)
    size += count
    checksum = crc32(checksum, piece, uInt(count))
    if stream == nil { isFinished = next == end }
    guard size <= entry.size, !isFinished || isWhole else { throw .damaged(entry: entry.name) }
    bytes.append(contentsOf: piece[..<count])
    return count > 0
  }

  private var isWhole: Bool {
    next == end && size == entry.size && UInt64(checksum) == UInt64(UInt(bitPattern: entry.checksum))
  }

  private func copy() -> Int {
    let count = min(EntryReading.pieceSize, end - next)
    piece.replaceSubrange(0..<count, with: archive.bytes[next..<(next + count)])
    next += count
    return count
  }

  /// Unpacks one piece; an empty one only at the end.
  private func inflate() throws(ArchiveError) -> Int {
    guard let stream else { return 0 }
    let given = min(end - next, 1 << 30)
    var outcome = Z_OK
    archive.bytes.withUnsafeBufferPointer { source in
      piece.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = source.baseAddress.map { UnsafeMutablePointer(mutating: $0 + next) }
        stream.pointee.avail_in = uInt(given)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = uInt(target.count)
        outcome = CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    next += given - Int(stream.pointee.avail_in)
    let count = EntryReading.pieceSize - Int(stream.pointee.avail_out)
    isFinished = outcome == Z_STREAM_END
    guard isFinished || outcome == Z_OK && count > 0 else { throw .damaged(entry: entry.name) }
    return count
  }
}
