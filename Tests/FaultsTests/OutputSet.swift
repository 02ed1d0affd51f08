import Foundation
import Harness

/// What stands under the names of outputs.
struct OutputSet: Equatable {
  var files: [String: Data]

  /// The set that a run writes.
  static func written(by arguments: [String]) throws -> OutputSet {
    let place = try Workplace()
    let outcome = try place.launch(arguments).run()
    precondition(outcome.code == 0, outcome.errors)
    return OutputSet(in: place.path + "/Output")
  }

  /// The set in a folder.
  init(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    files = [:]
    for name in names where name != "notes.txt" && name != Litter.name {
      files[name] = content(ofFile: folder + "/" + name) ?? Data()
    }
  }

  /// Puts the set into a folder.
  func write(to folder: String) throws {
    for (name, data) in files { try data.write(to: URL(filePath: folder + "/" + name)) }
  }

  /// Whether every file is one of this set or of another.
  func isMixed(from other: OutputSet, or another: OutputSet) -> Bool {
    files.allSatisfy { other.files[$0.key] == $0.value || another.files[$0.key] == $0.value }
  }
}

/// What a run may leave behind by no means.
enum Litter {
  static let name = ".maillage-en-cours"

  static func isIn(_ place: Workplace, _ folder: String = "Output") -> Bool {
    place.names(folder).contains { $0.hasPrefix(".") }
  }
}

/// Two sets of the same names and other contents.
enum Sets {
  static let oldArguments = ["run", "-q", "--main-radius", "10"]
  static let newArguments = ["run", "-q", "--main-radius", "20", "--lang", "en"]
  static let old = Result { try OutputSet.written(by: oldArguments) }
  /// What stands after a new run over the old set: files that only the old one has are not touched.
  static let new = Result {
    var set = try old.get()
    set.files.merge(try written.get().files) { $1 }
    return set
  }
  /// What a new run writes.
  static let written = Result { try OutputSet.written(by: newArguments) }

  /// A place in which the old set stands.
  static func place() throws -> Workplace {
    let place = try Workplace()
    try old.get().write(to: place.path + "/Output")
    return place
  }
}

/// What the machine lends to tests; what it lacks is said.
enum Machine {
  static let isRoot = geteuid() == 0
  static let strace = (["/usr/bin/strace", "/bin/strace"] as [String]).first { access($0, X_OK) == 0 }
  /// Whether small disks can be made for tests.
  static let canMount: Bool = {
    guard isRoot, let disk = try? Disk(pages: 4) else { return false }
    return disk.isMounted
  }()
  static let canTrace: Bool = {
    guard let strace else { return false }
    return (try? Launch(["-f", "true"], in: "/", program: strace).run().code) == 0
  }()
}

/// A disk of so many pages of 4 KiB, in memory.
final class Disk {
  let path = NSTemporaryDirectory() + "maillage-disque-" + UUID().uuidString
  let isMounted: Bool

  init(pages: Int) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let outcome = try Launch(
      ["-t", "tmpfs", "-o", "size=\(pages * 4)k", "none", path], in: "/", program: "/bin/mount"
    ).run()
    isMounted = outcome.code == 0
  }

  deinit {
    if isMounted { _ = try? Launch([path], in: "/", program: "/bin/umount").run() }
    try? FileManager.default.removeItem(atPath: path)
  }
}
