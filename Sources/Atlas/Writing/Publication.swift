import Glibc

/// The moment in which a set of staged files takes its names.
///
/// A journal in the staging folder lists the set once all of it is on the disk. While the journal is there the new
/// files win: whoever opens the folder next renames what is left. Where a renaming fails the journal changes its
/// name, and the old files win.
struct Publication {
  private static let forward = ".journal"
  private static let backward = ".retour"

  private let files: [StagedFile]
  private let staging: Staging

  /// The publication of files that have been written and flushed.
  init(_ files: [StagedFile], _ staging: Staging) {
    self.files = files
    self.staging = staging
  }

  /// Renames all files to their names, undoing what was done if one fails.
  func perform() throws(OutputError) {
    try holdingSignals { () throws(OutputError) in
      let isNew = files.map { access($0.final, F_OK) != 0 }
      try writeJournal(isNew)
      do throws(OutputError) {
        for file in files { try file.publish() }
      } catch {
        rename(staging.path(Publication.forward), staging.path(Publication.backward))
        for (file, isNew) in zip(files, isNew) { file.withdraw(isNew: isNew) }
        throw error
      }
    }
  }

  /// Does the rest of a publication that a killed run left half done: forwards, or back.
  static func finishInterrupted(in folder: String, _ staging: Staging) throws(OutputError) {
    if let entries = journal(staging.path(forward), in: folder, staging) {
      for entry in entries where access(entry.file.provisional, F_OK) == 0 { try entry.file.publish() }
    } else if let entries = journal(staging.path(backward), in: folder, staging) {
      for entry in entries { entry.file.withdraw(isNew: entry.isNew) }
    }
  }

  /// One line a file: `+` where no old one stands, `=` where one does, then the name.
  private func writeJournal(_ isNew: [Bool]) throws(OutputError) {
    let lines = zip(files, isNew).map { ($1 ? "+" : "=") + $0.name + "\n" }
    let (draft, journal) = (staging.path(".brouillon"), staging.path(Publication.forward))
    let descriptor = try StagedFile.create(draft, saying: draft)
    try StagedFile.fill(descriptor, with: Array(lines.joined().utf8), saying: draft)
    guard rename(draft, journal) == 0 else { throw .file(path: journal, code: errno) }
    try staging.flush()
  }

  /// Reads a journal; only plain names are taken, so that nothing outside of the folder can be named in it.
  private static func journal(
    _ path: String, in folder: String, _ staging: Staging
  ) -> [(file: StagedFile, isNew: Bool)]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return bytes.prefix(max(0, count)).split(separator: 0x0A).compactMap { line in
      let name = String(decoding: line.dropFirst(), as: UTF8.self)
      guard StagedFile.isPlain(name) else { return nil }
      return (StagedFile(named: name, in: folder, staging: staging), line.first == UInt8(ascii: "+"))
    }
  }

  private func holdingSignals(_ work: () throws(OutputError) -> Void) throws(OutputError) {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}

extension StagedFile {
  /// Takes its name; the old file stays as the backup, a second link to it, or itself where the disk has no links.
  fileprivate func publish() throws(OutputError) {
    if link(final, backup) != 0, errno != ENOENT, errno != EEXIST { rename(final, backup) }
    guard rename(provisional, final) == 0 else { throw .file(path: final, code: errno) }
  }

  /// Gives the name back to the old file, if need be; to do it twice is to do it once.
  fileprivate func withdraw(isNew: Bool) {
    if isNew {
      if access(provisional, F_OK) != 0 { unlink(final) }
    } else if access(backup, F_OK) == 0 {
      rename(backup, final)
    }
  }
}
