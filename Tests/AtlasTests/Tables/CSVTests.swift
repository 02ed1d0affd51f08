import Shapes
import Testing

@testable import Atlas

@Suite struct CSVTests {
  private func written(_ row: [JSONValue], _ dialect: CSVDialect = .standard) -> String {
    var text = ByteText()
    text.append(csv: Table(columns: ["a"], rows: [row]), dialect: dialect)
    return String(text.string.split(separator: "\r\n", omittingEmptySubsequences: false)[1])
  }

  @Test func everyKindOfValueHasItsForm() {
    #expect(
      written([.null, .bool(true), .integer(-3), .number(1.5), .string("x"), .array(["a", "b"])])
        == ",1,-3,1.5,x,a b")
    #expect(written([.number(1234.5), .string("a;b"), .string("a,b")], .excelFrench) == "1234,5;\"a;b\";a,b")
    #expect(written([.number(.nan)]) == "")
  }

  @Test func quotesSeparatorsAndLineBreaksAreQuoted() {
    #expect(written([.string("dit \"bonjour\", oui")]) == "\"dit \"\"bonjour\"\", oui\"")
    var text = ByteText()
    text.append(csv: Table(columns: ["a"], rows: [[.string("x\ny")]]), dialect: .standard)
    #expect(text.string == "a\r\n\"x\ny\"\r\n")
  }

  @Test(arguments: ["=1+1", "+cmd", "-cmd|x", "@SUM(A1)", "\t=1", " =1", "=HYPERLINK(\"x\")"])
  func aFormulaIsNeutralised(_ formula: String) {
    let field = written([.string(formula)])
    #expect(field.hasPrefix("\"'") || field.hasPrefix("'"))
  }

  @Test(arguments: ["-12.5", "+3", "-0"]) func aNumberWrittenAsTextIsLeftAlone(_ number: String) {
    #expect(written([.string(number)]) == number)
  }

  @Test func theFrenchDialectBeginsWithAByteOrderMark() {
    var text = ByteText()
    text.append(csv: Table(columns: ["é"], rows: []), dialect: .excelFrench)
    #expect(text.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: [
    ("Espace de travail partagé", "espace_de_travail_partage"), ("FabLab", "fablab"), ("", "sans_nom"),
    ("À l'Ouest & <Est>", "a_l_ouest_est"), ("日本", "sans_nom"),
  ])
  func aNameBecomesPartOfAColumnsName(_ name: String, _ expected: String) {
    #expect(slug(name) == expected)
  }
}
