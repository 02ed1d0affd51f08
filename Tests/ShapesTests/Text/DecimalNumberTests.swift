import Shapes
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    "0", "-0", "1", "43.604652", "-1.5e3", "1E-5", "123456789012345", "0.000001", "9007199254740993",
    "1.7976931348623157e308", "4.9e-324", "3.141592653589793238462643", "1e22", "1e23", "0.1e-22", "+2.5",
    "00012.5",
  ])
  func numbersReadAsTheStandardLibraryReadsThem(_ text: String) {
    #expect(decimalNumber(Array(text.utf8)) == Double(text))
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "-", "1e", "1e+", "1 ", " 1", "0x10", "nan", "inf", "1,5", "--1", "1.2.3",
  ])
  func otherTextsAreNoNumbers(_ text: String) {
    #expect(decimalNumber(Array(text.utf8)) == nil)
  }

  @Test func randomNumbersReadExactly() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(decimalNumber(Array("\(value)".utf8)) == value)
      let small = (value.truncatingRemainder(dividingBy: 180) * 1e6).rounded() / 1e6
      #expect(decimalNumber(Array("\(small)".utf8)) == small)
    }
  }

  @Test func aHugeExponentIsInfinityNotATrap() {
    #expect(decimalNumber(Array("1e999999999999".utf8)) == .infinity)
    #expect(decimalNumber(Array("1e-999999999999".utf8)) == 0)
  }
}
