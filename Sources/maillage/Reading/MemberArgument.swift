import Foundation

/// One `--members`: a network's name and its file.
struct MemberArgument {
  let name: String
  let path: String

  /// `reso=membres.csv`, `membres.csv` or `-`; without a name the file's own is taken.
  init(_ argument: String) {
    if let mark = argument.firstIndex(of: "="), mark != argument.startIndex,
      !argument[..<mark].contains("/"), !FileManager.default.fileExists(atPath: argument)
    {
      name = String(argument[..<mark])
      path = String(argument[argument.index(after: mark)...])
    } else {
      path = argument
      let file = argument.split(separator: "/").last.map(String.init) ?? argument
      let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      name = argument == "-" ? "membres" : stem.isEmpty ? file : stem
    }
  }
}
