/// What a file holds, told by its content and not by its name.
enum ContentKind: Hashable, Sendable {
  /// A table in delimited text.
  case table
  /// An archive, which is to be a workbook.
  case workbook
  /// JSON, which is to be GeoJSON.
  case json
  /// Something that is not read.
  case foreign(ForeignFormat)

  /// Looks at the first bytes.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: Array("PK\u{5}\u{6}".utf8)) {
      self = .workbook
      return
    }
    if bytes.starts(with: ContentKind.compoundFile) {
      let hasPassword = bytes.firstRange(of: ContentKind.encryptedPackage) != nil
      self = .foreign(hasPassword ? .protectedWorkbook : .oldSpreadsheet)
      return
    }
    if let format = ContentKind.signatures.first(where: { bytes.starts(with: $0.bytes) })?.format {
      self = .foreign(format)
      return
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch body.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case UInt8(ascii: "{"): self = .json
    case UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = .foreign(.xml)
    default: self = .table
    }
  }

  /// Microsoft's compound file: an old workbook, or a new one behind a password (MS-OFFCRYPTO, §2.3.4.4).
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let encryptedPackage: [UInt8] = Array("EncryptedPackage".utf8).flatMap { [$0, 0] }

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    ([0x1F, 0x8B], .gzip),
    (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), (Array("SQLite format 3\0".utf8), .geoPackage),
    ([0x00, 0x00, 0x27, 0x0A], .shapefile),
  ]
}

extension InputFile {
  /// What the file holds.
  ///
  /// - Parameter readsWorkbooks: whether a workbook is of use.
  /// - Throws: ``TerritoriesError/foreignFormat(file:_:)`` for a kind that is not read, and
  ///   ``TerritoriesError/unreadable(file:_:)`` for no bytes at all.
  func kind(readsWorkbooks: Bool = false) throws(TerritoriesError) -> ContentKind {
    guard !bytes.isEmpty else { throw .unreadable(file: name, .empty) }
    let kind = ContentKind(bytes)
    if case .foreign(let format) = kind { throw .foreignFormat(file: name, format) }
    if kind == .workbook, !readsWorkbooks { throw .foreignFormat(file: name, .workbookOrArchive) }
    return kind
  }
}
