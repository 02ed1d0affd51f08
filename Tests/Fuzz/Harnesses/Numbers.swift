@testable import Cartography
import Shapes
@testable import Territories

/// Numbers and codes: read as the standard library reads them, written so that they read back.
@_cdecl("LLVMFuzzerTestOneInput")
public func numbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = bytes(start, count)
  let string = String(decoding: text, as: UTF8.self)
  if let value = decimalNumber(text) {
    require(
      Double(string).map { $0 == value && $0.sign == value.sign } ?? false, "\(string) read as \(value)")
    require(frenchNumber(string) == value, "French")
    check(value)
  }
  if let value = frenchNumber(string) { check(value) }
  if count >= 8 { check(Double(bitPattern: text.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })) }
  for code in [OfficialCode.commune(string), OfficialCode.postal(string)] {
    require(code.map { $0.utf8.count == 5 } ?? true, "code \(code ?? "")")
  }
  require(OfficialCode.department(string).map { (2...3).contains($0.utf8.count) } ?? true, "département")
  if let square = GridSquare(identifier: text) {
    require(GridSquare(identifier: square.identifier.utf8) == square, "square \(square)")
    _ = square.enlarged(to: 1_000)
  }
  return 0
}

private func check(_ value: Double) {
  guard value.isFinite else { return }
  for decimals in [0, 1, 6, 9] {
    var text = ByteText()
    text.append(fixed: value, decimals: decimals)
    let written = text.string
    require(!written.contains("e") && written != "-0" && !written.hasSuffix("."), written)
    guard let again = Double(written) else { return require(false, written) }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // What would need more than 18 digits is written whole.
    let unit = (abs(value) * scale).rounded() < 9.2e18 ? 1 / scale : 1
    let slack = 0.5 * unit * (1 + 1e-9) + abs(value) * 1e-15
    require(abs(again - value) <= slack, "\(value) written as \(written)")
  }
  for style in [NumberStyle.french, .english] {
    require(!style.string(value, decimals: 1).isEmpty, "\(value)")
  }
}
