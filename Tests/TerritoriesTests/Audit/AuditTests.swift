import Testing

@testable import Territories

@Suite("Audit")
struct AuditTests {
  @Test("A record is counted by the gravest thing found about it")
  func counting() {
    var audit = Audit(file: "f")
    audit.recordCount = 4
    for effect in [nil, .warned, .repaired, .refused] as [Finding.Effect?] { audit.count(effect) }
    #expect([audit.usedCount, audit.repairedCount, audit.refusedCount] == [2, 1, 1])
    #expect(audit.isConserved)
    audit.recordCount = 5
    #expect(!audit.isConserved)
  }

  @Test(
    "Findings stand in the order of the file, those about one record in the order in which they were made")
  func order() {
    var audit = Audit(file: "f")
    audit.note(.zeroPosition(placedAt: "b"), at: .line(9))
    audit.note(.swappedAxes, at: .line(2))
    audit.note(.outsideFrance, at: .line(9))
    audit.note(.blankRows(1))
    audit.sortFindings()
    #expect(
      audit.findings.map(\.reason) == [
        .blankRows(1), .swappedAxes, .zeroPosition(placedAt: "b"), .outsideFrance,
      ])
  }

  @Test("A value is kept in part only")
  func values() {
    let finding = Finding(
      file: "f", place: .file, value: String(repeating: "x", count: 9999), reason: .swappedAxes)
    #expect(finding.value.count == 81)
  }
}
