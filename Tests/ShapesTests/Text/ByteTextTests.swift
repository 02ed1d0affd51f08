import Foundation
import Shapes
import Testing

@Suite struct ByteTextTests {
  private func fixed(_ value: Double, _ decimals: Int) -> String {
    var text = ByteText()
    text.append(fixed: value, decimals: decimals)
    return text.string
  }

  @Test(arguments: [
    (0.0, 6, "0"), (-0.0, 2, "0"), (-0.0000001, 6, "0"), (1.5, 0, "2"), (-1.25, 1, "-1.3"), (100, 3, "100"),
    (0.1, 1, "0.1"), (0.05, 2, "0.05"), (43.604652, 6, "43.604652"), (1e15, 2, "1000000000000000"),
    (-12.345678, 4, "-12.3457"), (999.9996, 3, "1000"),
  ])
  func numbersAreWrittenWithoutExponentOrTrailingZeros(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(fixed(value, decimals) == text)
    #expect(ByteText.written(value, decimals: decimals) == Double(text))
  }

  @Test func hugeNumbersKeepAllTheirDigits() {
    #expect(fixed(12_345_678_901.7, 9) == "12345678902" && fixed(-9.3e9, 9) == "-9300000000")
    #expect(fixed(1e300, 2).count == 301 && Double(fixed(1e300, 2)) == 1e300)
    #expect(fixed(-.greatestFiniteMagnitude, 6).hasPrefix("-179769313486231"))
  }

  @Test func randomNumbersReadBackWithinHalfAUnit() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let value = Double.random(in: -1e6...1e6, using: &generator)
      let read = Double(fixed(value, 6)) ?? .nan
      #expect(abs(read - value) <= 0.5000001e-6)
    }
  }

  @Test func integersAreWrittenToTheirEnds() {
    var text = ByteText()
    for value in [0, -7, Int.max, Int.min] {
      text.append(integer: value)
      text.append(" ")
    }
    #expect(text.string == "0 -7 9223372036854775807 -9223372036854775808 ")
  }
}
