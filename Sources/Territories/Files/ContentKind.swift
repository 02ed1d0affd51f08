/// What a file holds, told by its content and not by its name.
enum ContentKind: Hashable, Sendable {
  /// A table in delimited text.
  case table
  /// JSON, which is to be GeoJSON.
  case json
  /// Something that is not read.
  case foreign(ForeignFormat)

  /// Looks at the first bytes.
  init(_ bytes: [UInt8]) {
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

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .spreadsheetOrArchive), (Array("PK\u{5}\u{6}".utf8), .spreadsheetOrArchive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldSpreadsheet), ([0x1F, 0x8B], .gzip),
    (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), (Array("SQLite format 3\0".utf8), .geoPackage),
    ([0x00, 0x00, 0x27, 0x0A], .shapefile),
  ]
}

extension InputFile {
  /// What the file holds.
  /// - Throws: ``TerritoriesError/foreignFormat(file:_:)`` for a kind that is not read, and
  ///   ``TerritoriesError/unreadable(file:_:)`` for no bytes at all.
  func kind() throws(TerritoriesError) -> ContentKind {
    guard !bytes.isEmpty else { throw .unreadable(file: name, .empty) }
    let kind = ContentKind(bytes)
    if case .foreign(let format) = kind { throw .foreignFormat(file: name, format) }
    return kind
  }
}
