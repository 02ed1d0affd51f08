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
        ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
      }
      .prefix(limit).map(\.element)
      let rest = audit.findings.count - shown.count
      return [words.count(audit)] + shown.map { "  " + words.line($0) }
        + (rest > 0 && limit > 0 ? ["  " + words.moreFindings(rest)] : [])
    }
  }

  /// Notes on standard error the files in which something was refused or repaired, or that put figures in doubt.
  func note(on console: Console) {
    let notable = audits.filter {
      $0.refusedCount + $0.repairedCount > 0 || $0.findings.contains { $0.weight > 0 }
    }
    for line in AuditReport(notable, words: words).lines(findings: 5) { console.note(line) }
  }
}

extension Finding {
  /// What is to be read first has the greater weight; 0 where nothing is lost or in doubt.
  fileprivate var weight: Int { reason.doubtsFigures ? Effect.refused.rawValue + 1 : effect.rawValue }
}
