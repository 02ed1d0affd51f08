/// The forms of INSEE's official geographic code.
public enum OfficialCode {
  /// The département of a commune: two characters (`09`, `2A`), three overseas (`974`).
  public static func department(ofCommune code: String) -> String {
    String(code.prefix(code.hasPrefix("97") || code.hasPrefix("98") ? 3 : 2))
  }

  /// A commune's code as five characters, or `nil` where the text cannot be one.
  ///
  /// A spreadsheet drops the leading zero of `09122` and may add decimals; both are undone.
  public static func commune(_ text: String) -> String? { fiveCharacters(text, allowingCorsica: true) }

  /// The commune of a municipal arrondissement of Paris, Lyon or Marseille (INSEE, Code officiel géographique); `nil` for
  /// any other code.
  static func wholeCommune(ofArrondissement code: String) -> String? {
    let number = Int(code) ?? 0
    return arrondissements.first { $0.codes.contains(number) }?.commune
  }

  /// The municipal arrondissements of Paris, Lyon or Marseille; none of any other commune.
  static func arrondissements(of commune: String) -> [String] {
    arrondissements.first { $0.commune == commune }?.codes.map(String.init) ?? []
  }

  private static let arrondissements: [(commune: String, codes: ClosedRange<Int>)] = [
    ("75056", 75_101...75_120), ("69123", 69_381...69_389), ("13055", 13_201...13_216),
  ]

  /// A postal code as five digits, or `nil` where the text cannot be one.
  public static func postal(_ text: String) -> String? { fiveCharacters(text, allowingCorsica: false) }

  /// A département's code (`9` becomes `09`), or `nil` where the text cannot be one.
  public static func department(_ text: String) -> String? {
    let code = trimmed(text).uppercased()
    if code == "2A" || code == "2B" { return code }
    guard (1...3).contains(code.utf8.count), code.utf8.allSatisfy(isDigit), code != "0", code != "00" else {
      return nil
    }
    return code.utf8.count == 1 ? "0" + code : code
  }

  private static func fiveCharacters(_ text: String, allowingCorsica: Bool) -> String? {
    var code = trimmed(text)
    if code.hasSuffix(".0") { code.removeLast(2) }
    let bytes = Array(code.utf8)
    guard bytes.count == 4 || bytes.count == 5, let first = bytes.first else { return nil }
    if bytes.allSatisfy(isDigit) { return bytes.count == 4 ? "0" + code : code }
    let letter = bytes[1] & 0xDF
    let isCorsican =
      bytes.count == 5 && first == UInt8(ascii: "2") && (letter == 0x41 || letter == 0x42)
      && bytes[2...].allSatisfy(isDigit)
    return allowingCorsica && isCorsican ? code.uppercased() : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
