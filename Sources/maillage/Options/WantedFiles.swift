import Atlas
import Foundation

extension Wording {
  /// The files that some patterns name, pictures included, in the order of their names; all where there are no patterns,
  /// refused where there is none of them.
  func wanted(
    _ files: [OutputFile], _ patterns: [String], _ maker: PictureMaker?
  ) throws(Failure) -> [OutputFile] {
    let isWanted = { (name: String) in name.isNamed(by: patterns) }
    let names = files.map(\.name) + (maker?.names(of: files) ?? [])
    guard names.contains(where: isWanted) else {
      throw Failure(sentence: noSuchOutput(patterns, names.sorted()), code: Failure.usage)
    }
    do throws(OutputError) {
      let pictures = try maker?.pictures(of: files, where: isWanted) ?? []
      return (files.filter { isWanted($0.name) } + pictures).sorted { $0.name < $1.name }
    } catch {
      throw Failure(error, self)
    }
  }
}

extension Wording {
  /// The same of files that are made for it, so that none is made in vain.
  ///
  /// - Parameter make: makes the files of which a question holds, and others if it likes.
  func wanted(
    _ patterns: [String], _ maker: PictureMaker?,
    make: (@escaping @Sendable (String) -> Bool) throws(Failure) -> [OutputFile]
  ) throws(Failure) -> [OutputFile] {
    let files = try make { name in
      ([name] + (maker?.names(ofPicturesOf: name) ?? [])).contains { $0.isNamed(by: patterns) }
    }
    let names = files.map(\.name) + (maker?.names(of: files) ?? [])
    if names.contains(where: { $0.isNamed(by: patterns) }) { return try wanted(files, patterns, maker) }
    // The refusal names all that there is.
    return try wanted(make { _ in true }, patterns, maker)
  }
}

/// Seconds since 1970, where the caller gives a date of its own (reproducible-builds.org).
var sourceDateEpoch: Int? {
  ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
}

extension String {
  /// Whether one of some patterns says the text, or there is none.
  fileprivate func isNamed(by patterns: [String]) -> Bool {
    patterns.isEmpty || patterns.contains { matches(wildcard: $0) }
  }

  /// Whether the text is what a pattern says, `*` standing for anything.
  func matches(wildcard pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return self == pattern }
    guard hasPrefix(first), hasSuffix(last), count >= first.count + last.count else { return false }
    var rest = dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
