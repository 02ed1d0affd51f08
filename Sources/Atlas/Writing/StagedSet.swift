import Dispatch
import Glibc
import Shapes

/// Files on their way into an output folder: each is written and flushed as it is taken, while others are still made,
/// and all take their names at once.
///
/// Writing has a thread of its own, since who flushes a file waits for the disk. A file's bytes are let go once it is
/// staged.
public final class StagedSet: Sendable {
  private struct Outcome {
    var name: String
    var file: Result<StagedFile, OutputError>
  }

  private let folder: OutputFolder
  private let staging: Staging
  /// Whether there is a hidden folder to write into.
  private let opening: Result<Void, OutputError>
  private let disk = DispatchQueue(label: "maillage.staging")
  // Belongs to the queue.
  private nonisolated(unsafe) var outcomes: [Outcome] = []

  /// An empty set; what a set before it left in the folder without publishing it is removed.
  ///
  /// Who makes one discards it in the end.
  public init(in folder: OutputFolder) {
    let staging = Staging(in: folder.path)
    (self.folder, self.staging) = (folder, staging)
    opening = Result { () throws(OutputError) in
      try Interruption.step { _ throws(OutputError) in try staging.make() }
    }
  }

  /// Has a file written under a provisional name, and returns at once; ``publish()`` says what went wrong.
  public func take(_ file: OutputFile) {
    guard case .success = opening else { return }
    disk.async { [self] in
      let staged = Result { () throws(OutputError) in
        try StagedFile(file, in: folder.path, staging: staging)
      }
      outcomes.append(Outcome(name: file.name, file: staged))
    }
  }

  /// Waits until all files are on the disk, then gives them their names, in the order of these.
  ///
  /// - Throws: of several files that failed, the error of the first by name; the old files then stand.
  public func publish() throws(OutputError) {
    let outcomes = disk.sync { self.outcomes }.sorted { $0.name < $1.name }
    try opening.get()
    var files: [StagedFile] = []
    for outcome in outcomes { files.append(try outcome.file.get()) }
    try Interruption.step { [files] _ throws(OutputError) in
      try Publication(files, staging).perform()
    }
    folder.flush()
  }

  /// Waits until nothing is being written, then removes what has not been published.
  public func discard() {
    disk.sync {}
    Interruption.step { _ in try? staging.clear() }
  }
}
