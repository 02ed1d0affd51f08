import Atlas
import Foundation

extension Wording {
  /// The files that some patterns name, pictures included, in the order of their names; all where there are no patterns,
  /// refused where there is none of them.
  ///
  /// - Parameter make: makes the files of whose names a question holds, and others if it likes.
  func wanted(
    _ patterns: [String], _ maker: PictureMaker?,
    make: (@escaping @Sendable (String) -> Bool) throws(Failure) -> [OutputFile]
  ) throws(Failure) -> [OutputFile] {
    let isNamed = { @Sendable (name: String) in
      patterns.isEmpty || patterns.contains { name.matches(wildcard: $0) }
    }
    let names = { (files: [OutputFile]) in files.map(\.name) + (maker?.names(of: files) ?? []) }
    let files = try make { name in
      ([name] + (maker?.names(ofPicturesOf: name) ?? [])).contains(where: isNamed)
    }
    guard names(files).contains(where: isNamed) else {
      // The refusal names all that there is.
      throw Failure(
        sentence: noSuchOutput(patterns, names(try make { _ in true }).sorted()), code: Failure.usage)
    }
    do throws(OutputError) {
      let pictures = try maker?.pictures(of: files, where: isNamed) ?? []
      return (files.filter { isNamed($0.name) } + pictures).sorted { $0.name < $1.name }
    } catch {
      throw Failure(error, self)
    }
  }
}

/// Seconds since 1970, where the caller gives a date of its own (reproducible-builds.org).
var sourceDateEpoch: Int? {
  ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
}

extension String {
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
