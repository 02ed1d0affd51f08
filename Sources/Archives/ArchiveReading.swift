/// An archive that is read, with a limit on all that is unpacked from it together.
///
/// Names are compared as office documents do (ECMA-376, part 2, §6.2.2): without case, `\` for `/` forgiven.
public final class ArchiveReading {
  /// The limit of what is unpacked, in bytes.
  public static let sizeLimit = 512 << 20
  /// How many times as large a file beyond ``ratioFreeSize`` may become; office documents stay far below.
  static let ratioLimit = 200
  /// The size up to which a file may shrink as it will, in bytes.
  static let ratioFreeSize = 16 << 20

  /// The names of all files, in the order of the directory.
  public let names: [String]
  let bytes: [UInt8]
  /// Where files end and the directory begins.
  let end: Int
  private let entries: [String: ArchiveEntry]
  private var allowance: Int

  /// Opens an archive; only its directory is looked at.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - limit: the limit of what is unpacked, in bytes.
  /// - Throws: ``ArchiveError``.
  public init(_ bytes: [UInt8], limit: Int = sizeLimit) throws(ArchiveError) {
    let directory = try ArchiveDirectory(LittleEndian(bytes: bytes))
    self.bytes = bytes
    end = directory.start
    allowance = limit
    var entries: [String: ArchiveEntry] = [:]
    for entry in directory.entries {
      guard entries.updateValue(entry, forKey: ArchiveReading.key(entry.name)) == nil else {
        throw .repeatedName(entry.name)
      }
    }
    names = directory.entries.map(\.name)
    self.entries = entries
  }

  /// Whether there is a file of that name.
  public func contains(_ name: String) -> Bool { entries[ArchiveReading.key(name)] != nil }

  /// Opens a file, to be read from its start.
  ///
  /// - Returns: the file, or `nil` where there is none of that name.
  /// - Throws: ``ArchiveError``.
  public func open(_ name: String) throws(ArchiveError) -> EntryReading? {
    guard let entry = entries[ArchiveReading.key(name)] else { return nil }
    let head = LittleEndian(bytes: bytes)
    guard head.number(at: entry.head, bytes: 4) == 0x0403_4B50,
      let name = head.number(at: entry.head + 26, bytes: 2),
      let extra = head.number(at: entry.head + 28, bytes: 2)
    else { throw .damaged(entry: entry.name) }
    let start = entry.head + 30 + name + extra
    guard start <= end, entry.packedSize <= end - start else { throw .damaged(entry: entry.name) }
    guard entry.method == 0 || entry.method == 8 else { throw .unsupported }
    let isSwollen =
      entry.size > ArchiveReading.ratioFreeSize && entry.size / ArchiveReading.ratioLimit > entry.packedSize
    guard entry.size <= allowance, !isSwollen else { throw .tooLarge(limit: ArchiveReading.sizeLimit) }
    return EntryReading(entry, at: start, in: self)
  }

  /// Takes so many bytes from what may still be unpacked.
  func spend(_ count: Int) throws(ArchiveError) {
    guard count <= allowance else { throw .tooLarge(limit: ArchiveReading.sizeLimit) }
    allowance -= count
  }

  private static func key(_ name: String) -> String {
    let plain = name.lowercased().replacing("\\", with: "/")
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }
}
