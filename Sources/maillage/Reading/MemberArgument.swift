import Foundation

/// One `--members`: a network's name and its file.
struct MemberArgument {
  let name: String
  let path: String
  /// Columns of roles whose names are not recognised: `latitude=Y`.
  var columns: [String] = []

  /// `reso=membres.csv`, `membres.csv` or `-`; without a name the file's own is taken.
  init(_ argument: String) {
    if let mark = argument.firstIndex(of: "="), mark != argument.startIndex,
      !argument[..<mark].contains("/"), !FileManager.default.fileExists(atPath: argument)
    {
      name = String(argument[..<mark])
      path = String(argument[argument.index(after: mark)...])
    } else {
      path = argument
      name = MemberArgument.stem(argument)
    }
  }

  /// A file under a name; without a name the file's own is taken.
  init(name: String?, path: String, columns: [String] = []) {
    self.name = name ?? MemberArgument.stem(path)
    self.path = path
    self.columns = columns
  }

  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    return path == "-" ? "membres" : stem.isEmpty ? file : stem
  }
}
