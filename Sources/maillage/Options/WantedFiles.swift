import Atlas
import Foundation

/// The files of a command that some patterns name, pictures included; all where there are no patterns.
struct WantedFiles {
  /// Makes the files of whose names a question holds, and others if it likes; hands each over as soon as it is made,
  /// and returns what is kept of them.
  typealias Making = (
    _ isWanted: @escaping @Sendable (String) -> Bool, _ keep: @escaping @Sendable (OutputFile) -> OutputFile
  ) throws(Failure) -> [OutputFile]

  let patterns: [String]
  let maker: PictureMaker?
  let words: Wording

  /// Has files made and writes them while others are made; returns their names, in order.
  ///
  /// - Parameters:
  ///   - make: is asked again, for the names alone, where the patterns name no file: the refusal says all there are.
  ///   - whenMade: is called when all are made, and some may still have to be written.
  func write(
    to folder: OutputFolder, make: Making, whenMade: () -> Void = {}
  ) throws(Failure) -> [String] {
    let set = StagedSet(in: folder)
    defer { set.discard() }
    let files = try make(isWanted) { file in
      if isNamed(file.name) { set.take(file) }
      // A picture is made of the file when all stand.
      return pictures(of: file.name).contains(where: isNamed) ? file : file.withoutText
    }
    guard names(of: files).contains(where: isNamed) else {
      let all = names(of: try make({ _ in true }, { $0.withoutText }))
      throw Failure(sentence: words.noSuchOutput(patterns, all.sorted()), code: Failure.usage)
    }
    do throws(OutputError) {
      for picture in try maker?.pictures(of: files, where: isNamed) ?? [] { set.take(picture) }
      whenMade()
      try set.publish()
    } catch {
      throw Failure(error, words)
    }
    return names(of: files).filter(isNamed).sorted()
  }

  private func isNamed(_ name: String) -> Bool {
    patterns.isEmpty || patterns.contains { name.matches(wildcard: $0) }
  }

  /// Whether a file is to be made: for itself, or for a picture of it.
  private func isWanted(_ name: String) -> Bool { ([name] + pictures(of: name)).contains(where: isNamed) }

  private func pictures(of name: String) -> [String] { maker?.names(ofPicturesOf: name) ?? [] }

  private func names(of files: [OutputFile]) -> [String] {
    files.flatMap { [$0.name] + pictures(of: $0.name) }
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
