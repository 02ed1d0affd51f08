/// What became of the records of one file: each was used as it stands, repaired or refused.
public struct Audit: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// Records in the file, headers and blank rows left out.
  public internal(set) var recordCount = 0
  /// Records used as they stand.
  public internal(set) var usedCount = 0
  /// Records used after a repair.
  public internal(set) var repairedCount = 0
  /// Records left out.
  public internal(set) var refusedCount = 0
  /// What was found, in the order of the file; what concerns the file as a whole comes first.
  public internal(set) var findings: [Finding] = []

  /// An audit of a file in which nothing has been looked at yet.
  public init(file: String) { self.file = file }

  /// Whether every record is accounted for: records = used + repaired + refused.
  public var isConserved: Bool { recordCount == usedCount + repairedCount + refusedCount }

  mutating func note(
    _ reason: Finding.Reason, at place: Finding.Place = .file, field: String? = nil, value: String = ""
  ) {
    findings.append(Finding(file: file, place: place, field: field, value: value, reason: reason))
  }

  /// Counts one record by the gravest thing found about it.
  mutating func count(_ effect: Finding.Effect?) {
    switch effect {
    case nil, .warned: usedCount += 1
    case .repaired: repairedCount += 1
    case .refused: refusedCount += 1
    }
  }
}

/// What was read from a file, and the audit of the reading.
public struct Audited<Value> {
  /// What was read.
  public var value: Value
  /// How the reading went, file by file.
  public var audits: [Audit]

  /// All findings, file by file.
  public var findings: [Finding] { audits.flatMap(\.findings) }
}

extension Audited: Sendable where Value: Sendable {}
