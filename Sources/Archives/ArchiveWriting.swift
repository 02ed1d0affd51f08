internal import CZlib

/// An archive of small files, each deflated, without any clock: the same files give the same bytes.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10, §4.3.
public struct ZIPArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without files.
  public init() {}

  /// A file, deflated: what takes its time, and can be made side by side with others.
  public struct Entry: Sendable {
    fileprivate let name: String
    fileprivate let head: [UInt8]
    fileprivate let content: [UInt8]

    /// A file of an archive.
    ///
    /// - Parameters:
    ///   - name: its path in the archive, parted by `/`.
    ///   - content: its bytes, fewer than 4 GiB.
    public init(_ name: String, _ content: [UInt8]) {
      let packed = ZIPArchive.deflated(content)
      var head = ZIPArchive.little(UInt16(20), 0x0800)
      // Deflation (8), or as it is (0); 1 January 1980, the first day that the format knows.
      head += ZIPArchive.little(UInt16(packed == nil ? 0 : 8), 0, 0x0021)
      head += ZIPArchive.little(
        ZIPArchive.checksum(content), UInt32((packed ?? content).count), UInt32(content.count))
      self.name = name
      self.head = head + ZIPArchive.little(UInt16(name.utf8.count), 0)
      self.content = packed ?? content
    }
  }

  /// Adds a file.
  ///
  /// - Precondition: the archive stays below 4 GiB, which ZIP's first form holds.
  public mutating func add(_ entry: Entry) {
    directory += ZIPArchive.little(UInt32(0x0201_4B50)) + ZIPArchive.little(UInt16(20)) + entry.head
    directory += ZIPArchive.little(UInt16(0), 0, 0) + ZIPArchive.little(UInt32(0), UInt32(bytes.count))
    directory += Array(entry.name.utf8)
    bytes += ZIPArchive.little(UInt32(0x0403_4B50)) + entry.head + Array(entry.name.utf8) + entry.content
    count += 1
  }

  /// Adds a file by its path and its bytes.
  public mutating func add(_ name: String, _ content: [UInt8]) { add(Entry(name, content)) }

  /// The whole archive.
  public func finished() -> [UInt8] {
    var end = ZIPArchive.little(UInt32(0x0605_4B50)) + ZIPArchive.little(UInt16(0), 0)
    end += ZIPArchive.little(UInt16(count), UInt16(count))
    end += ZIPArchive.little(UInt32(directory.count), UInt32(bytes.count)) + ZIPArchive.little(UInt16(0))
    return bytes + directory + end
  }

  /// Numbers with their lowest byte first.
  private static func little<Number: FixedWidthInteger>(_ numbers: Number...) -> [UInt8] {
    numbers.flatMap { number in
      (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
    }
  }

  private static func checksum(_ content: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
  }

  /// How hard zlib tries: the next level makes the workbook a twelfth smaller and takes half as long again.
  private static let level: Int32 = 3

  /// The content deflated, without head and sum (RFC 1951); `nil` where zlib makes it no smaller.
  private static func deflated(_ content: [UInt8]) -> [UInt8]? {
    var (content, stream) = (content, z_stream())
    let size = content.count
    let packed = content.withUnsafeMutableBufferPointer { content in
      // zlib knows a stream again by its place.
      withUnsafeMutablePointer(to: &stream) { stream in
        [UInt8](unsafeUninitializedCapacity: size) { packed, count in
          count = deflated(content, to: packed, by: stream) ?? size
        }
      }
    }
    return packed.count < size ? packed : nil
  }

  /// How many bytes were written; `nil` where there was no room for them.
  private static func deflated(
    _ content: UnsafeMutableBufferPointer<UInt8>, to packed: UnsafeMutableBufferPointer<UInt8>,
    by stream: UnsafeMutablePointer<z_stream>
  ) -> Int? {
    // Raw, by the negative size of the window; 8 is zlib's usual memory.
    let begun = deflateInit2_(
      stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(begun == Z_OK, "zlib has no memory, or is another than the one compiled against")
    defer { deflateEnd(stream) }
    (stream.pointee.next_in, stream.pointee.avail_in) = (content.baseAddress, uInt(content.count))
    (stream.pointee.next_out, stream.pointee.avail_out) = (packed.baseAddress, uInt(packed.count))
    return deflate(stream, Z_FINISH) == Z_STREAM_END ? packed.count - Int(stream.pointee.avail_out) : nil
  }
}
