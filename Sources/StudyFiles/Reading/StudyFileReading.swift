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
      throw StudyFileError(error)
    } catch {
      throw .syntax(line: 1, message: "\(error)")
    }
  }
}

extension StudyFileError {
  /// What libyaml says, with its line.
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, message: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self = .repeatedKey(line: context.mark.line, key: duplicates.min() ?? "")
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(offset ?? 0)
      self = .syntax(line: 1 + before.count { $0 == UInt8(ascii: "\n") }, message: problem)
    default: self = .syntax(line: 1, message: "\(error)")
    }
  }
}
