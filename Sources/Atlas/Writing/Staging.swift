import Glibc
import Shapes

/// The hidden folder in which new files wait for their names.
struct Staging: Sendable {
  static let name = ".maillage-en-cours"
  let path: String

  /// The hidden folder of an output folder.
  init(in folder: String) { path = folder + "/" + Staging.name }

  /// The path of something in it.
  func path(_ name: String) -> String { path + "/" + name }

  /// Makes it anew.
  func make() throws(OutputError) {
    try clear()
    guard mkdir(path, 0o755) == 0 else { throw .folder(path: path, code: errno) }
  }

  /// Removes it with all that it holds.
  func clear() throws(OutputError) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path) == 0 else { throw .file(path: path, code: errno) }
      return
    }
    // What is removed may be as large as what was written.
    _ = inParallel(names, slice: 1) { names in names.map { unlink(self.path($0)) } }
    guard rmdir(path) == 0 else { throw .folder(path: path, code: errno) }
  }

  /// Makes sure that what it holds is known to the disk.
  func flush() throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .folder(path: path, code: errno) }
    fsync(descriptor)
    close(descriptor)
  }

  private var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
