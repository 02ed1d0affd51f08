import ArgumentParser
import Atlas
import Testing

@testable import maillage

@Suite struct ComparisonOptionsTests {
  private func expectations(_ texts: [String]) throws -> [(name: String, count: Int)] {
    let options = try ComparisonOptions.parse(texts.flatMap { ["--expect", $0] })
    return try options.expectations(Wording(.french))
  }

  @Test func namesMayBeQuotedAndHoldCommas() throws {
    let text = #"reso=111,"Espace de travail partagé"=60,FabLab=39,"a, b=c"=11"#
    let found = try expectations([text, "x = 1"])
    #expect(found.map(\.name) == ["reso", "Espace de travail partagé", "FabLab", "a, b=c", "x"])
    #expect(found.map(\.count) == [111, 60, 39, 11, 1])
    #expect(try expectations([]).isEmpty)
  }

  @Test(arguments: [
    "reso", "reso=", "=3", "reso=-1", "reso=1.5", "reso=1,,x=2", "reso=99999999999999999999", "",
  ])
  func whatIsNoNumberUnderANameIsRefused(_ text: String) {
    #expect(throws: Failure.self) { try expectations([text]) }
  }
}
