import Foundation
import Harness
import Shapes
import Testing

/// The program on bad files and bad options: the right code, one clear sentence, nothing lost, nothing touched.
@Suite struct HostileTests {
  @Test(arguments: HostileCase.all) func eachCaseIsAnswered(_ given: HostileCase) throws {
    let place = try Workplace()
    try place.write("bon.csv", Data("id,nom,latitude,longitude\n1,A,44.15,2.15\n2,B,44.25,2.45\n".utf8))
    let arguments = try given.arguments.map { word -> String in
      guard let open = word.firstIndex(of: "{"), word.hasSuffix("}") else { return word }
      let name = String(word[word.index(after: open)...].dropLast())
      try place.write(name, Data(given.content))
      return String(word[..<open]) + name
    }
    let before = place.surroundings()
    let outcome = try place.launch(arguments).run()
    let said = place.said(by: outcome)
    let report = Comment(rawValue: "code \(outcome.code), said: \(said.prefix(900))")
    #expect(outcome.code == given.code, report)
    for word in given.words { #expect(said.contains(word), report) }
    let faults = Manners.faults(of: outcome)
    #expect(faults.isEmpty, report)
    #expect(place.surroundings() == before, report)
    if outcome.code == 0 { try checkOutputs(place) } else { #expect(place.hasOldOutputs, report) }
    Tally.add(1, to: "hostile")
  }

  /// What was written is whole, and nothing else lies beside it.
  private func checkOutputs(_ place: Workplace) throws {
    let names = place.names()
    #expect(names.contains("notes.txt") && !names.contains { $0.hasPrefix(".") }, "\(names)")
    let resume = try #require(place.data("Output/resume.json"))
    #expect(throws: Never.self) { try JSONScanner.value(of: [UInt8](resume)) }
    for name in names where name.hasSuffix(".svg") {
      let text = String(decoding: try #require(place.data("Output/" + name)), as: UTF8.self)
      #expect(text.hasSuffix("</svg>\n") && !isBroken(text), "\(name)")
    }
  }

  /// Whether a number that is none stands in an attribute.
  private func isBroken(_ svg: String) -> Bool {
    ["\"nan", " nan", ",nan", "NaN", "\"inf", " inf\"", "-inf", "e+", "e-0"].contains {
      svg.contains("=" + $0)
    }
      || svg.contains("nan,") || svg.contains(",inf")
  }

  @Test func thereAreEnoughOfThem() {
    #expect(HostileCase.all.count >= 300)
    #expect(Set(HostileCase.all.map { "\($0.arguments)\($0.content)" }).count == HostileCase.all.count)
  }

  @Test func escapesAreUnderstood() {
    #expect(Escapes.bytes(#"a\n\x00\3{b\t}\\"#) == Array("a\n\0b\tb\tb\t\\".utf8))
    #expect(Escapes.words("run  --x 'a b' ''") == ["run", "--x", "a b", ""])
  }
}
