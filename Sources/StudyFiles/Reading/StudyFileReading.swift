import Yams

extension StudyFile {
  /// The longest file that is read, in bytes.
  static let longest = 1 << 20

  /// Reads a study from YAML 1.1, as libyaml understands it; unknown keys, numbers that are none and values of
  /// another kind are refused with their line.
  ///
  /// - Parameter bytes: UTF-8, a mebibyte at most.
  /// - Throws: ``StudyFileError``.
  public init(yaml bytes: [UInt8]) throws(StudyFileError) {
    guard bytes.count <= StudyFile.longest, let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText
    }
    // A file of comments only says nothing.
    guard let root = try StudyFile.node(of: text), !root.isEmpty else {
      self.init()
      return
    }
    try Schema.study.check(root, under: "")
    do {
      self = try YAMLDecoder().decode(StudyFile.self, from: root)
    } catch {
      // The schema lets nothing through that the decoder does not take.
      throw .syntax(line: root.line, message: "\(error)")
    }
  }

  private static func node(of text: String) throws(StudyFileError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw StudyFileError(error, in: text)
    } catch {
      throw .syntax(line: 1, message: "\(error)")
    }
  }
}

extension StudyFileError {
  /// What libyaml says, with its line.
  fileprivate init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, message: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? ""
      let place = (line: context.mark.line, column: context.mark.column)
      self = .repeatedKey(line: StudyFileError.repetition(of: key, after: place, in: text), key: key)
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(offset ?? 0)
      self = .syntax(line: 1 + before.count { $0 == UInt8(ascii: "\n") }, message: problem)
    default: self = .syntax(line: 1, message: "\(error)")
    }
  }

  /// The line on which a key comes again; that of the first where it cannot be told.
  ///
  /// - Parameter place: where the key stands first; the keys of a mapping in block style share its column.
  private static func repetition(of key: String, after place: (line: Int, column: Int), in text: String)
    -> Int
  {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let spellings = ["", "\"", "'"].map { $0 + key + $0 }
    for (index, line) in lines.enumerated().dropFirst(place.line) {
      let rest = line.unicodeScalars.dropFirst(place.column - 1)
      let before = line.unicodeScalars.prefix(place.column - 1)
      guard before.allSatisfy({ $0 == " " }) else { continue }
      let words = String(Substring(rest))
      for spelling in spellings where words.hasPrefix(spelling) {
        if words.dropFirst(spelling.count).drop(while: { $0 == " " }).first == ":" { return index + 1 }
      }
    }
    return place.line
  }
}
