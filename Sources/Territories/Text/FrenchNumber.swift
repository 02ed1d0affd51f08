internal import Shapes

/// Reads a number as people write it: decimal comma or point, thousands parted by (no-break, thin) spaces or
/// apostrophes.
///
/// - Returns: the number, which may be infinite where the text is (`1e999`), or `nil` where it is none.
public func frenchNumber(_ text: String) -> Double? {
  var text = text
  return text.withUTF8 { frenchNumber($0) }
}

private func frenchNumber(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
  if let value = decimalNumber(text) { return value }
  guard text.count <= 64 else { return nil }
  var bytes: [UInt8] = []
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    switch scalar {
    case " ", "\t", "'", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2019}": continue
    case "\u{2212}": bytes.append(UInt8(ascii: "-"))
    case ",": bytes.append(UInt8(ascii: "."))
    default:
      guard scalar.isASCII else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    }
  }
  return decimalNumber(bytes)
}
