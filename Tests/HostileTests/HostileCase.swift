import Foundation
import Samples
import Testing

/// One line of a table of cases: what is given to the program, and what it is to answer.
struct HostileCase: Sendable, CustomTestStringConvertible {
  /// The table and the line.
  var place: String
  /// The arguments; one may be `{name}`, a file that holds the content.
  var arguments: [String]
  /// The content of the file.
  var content: [UInt8]
  /// The exit code.
  var code: Int32
  /// What is said, in these words among others.
  var words: [String]

  var testDescription: String { place }
}

extension HostileCase {
  /// All cases of all tables.
  static let all: [HostileCase] = {
    let folder = DataFolders.package + "/Tests/HostileTests/Cases"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".cases") }.sorted().flatMap { name in
      table((try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? "", name)
    }
  }()

  /// The cases of a table. Its lines:
  /// - `# a remark`
  /// - `@ the command`, for the cases that follow; without one, a case is a command line itself;
  /// - `< the beginning` and `> the end` of the content of those that follow, `\n` and such being escapes;
  /// - `65 [words; other words] content`: the exit code, what is said, what is given.
  static func table(_ text: String, _ name: String) -> [HostileCase] {
    var (command, before, after): ([String], [UInt8], [UInt8]) = ([], [], [])
    var cases: [HostileCase] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let mark = line.first else { continue }
      let rest = String(line.dropFirst(2))
      switch mark {
      case "#": continue
      case "@": (command, before, after) = (Escapes.words(rest), [], [])
      case "<": before = Escapes.bytes(rest)
      case ">": after = Escapes.bytes(rest)
      default:
        let place = "\(name):\(index + 1)"
        guard let code = Int32(line.prefix { $0.isNumber }), let open = line.firstIndex(of: "["),
          let close = line.firstRange(of: "]")?.lowerBound
        else { fatalError("\(place) is no case") }
        let content = String(line[line.index(after: close)...].dropFirst())
        let words = line[line.index(after: open)..<close].split(separator: "; ").map(String.init)
        cases.append(
          HostileCase(
            place: place, arguments: command.isEmpty ? Escapes.words(content) : command,
            content: before + Escapes.bytes(content) + after, code: code, words: words))
      }
    }
    return cases
  }
}
