import Atlas
import Territories

/// How files were read, in a few lines for a terminal.
struct AuditReport {
  let audits: [Audit]
  let words: Wording

  init(_ audits: [Audit], words: Wording) {
    self.audits = audits
    self.words = words
  }

  /// One line for each file, and its gravest findings.
  ///
  /// - Parameter findings: how many findings are shown for each file.
  func lines(findings limit: Int) -> [String] {
    audits.flatMap { audit -> [String] in
      let shown = audit.findings.enumerated().sorted {
        ($1.element.effect, $0.offset) < ($0.element.effect, $1.offset)
      }
      .prefix(limit).map(\.element)
      let rest = audit.findings.count - shown.count
      return [words.count(audit)] + shown.map { "  " + words.line($0) }
        + (rest > 0 && limit > 0 ? ["  " + words.moreFindings(rest)] : [])
    }
  }

  /// Notes on standard error the files in which something was refused or repaired.
  func note(on console: Console) {
    let notable = audits.filter {
      $0.refusedCount + $0.repairedCount > 0 || $0.findings.contains { $0.effect > .warned }
    }
    for line in AuditReport(notable, words: words).lines(findings: 5) { console.note(line) }
  }
}
