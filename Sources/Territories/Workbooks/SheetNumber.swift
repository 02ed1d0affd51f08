internal import Shapes

/// A number of a cell as people would write it: `9001` for `9001.0`, `43.6045` for `43.604500000000002`, and never an
/// exponent.
///
/// - Returns: the shortest digits that read back the same; the bytes as they are where they are no number.
func sheetNumber(_ bytes: [UInt8]) -> [UInt8] {
  guard let value = decimalNumber(bytes), value.isFinite else { return bytes }
  let text = "\(value == 0 ? 0 : value)"
  let parts = text.split(separator: "e")
  guard parts.count == 2, let exponent = Int(parts[1].drop { $0 == "+" }) else {
    return Array(text.utf8.suffix(2)) == Array(".0".utf8) ? Array(text.utf8.dropLast(2)) : Array(text.utf8)
  }
  let isNegative = parts[0].hasPrefix("-")
  let digits = parts[0].filter(\.isNumber)
  let whole = isNegative ? parts[0].dropFirst() : parts[0]
  let fraction = whole.hasSuffix(".0") ? "" : String(whole.dropFirst(2))
  let significant = whole.hasSuffix(".0") ? String(digits.prefix(1)) : digits
  let plain =
    exponent < 0
    ? "0." + String(repeating: "0", count: -exponent - 1) + significant
    : significant + String(repeating: "0", count: max(0, exponent - fraction.count))
  return Array((isNegative ? "-" + plain : plain).utf8)
}
