extension Unicode.Scalar {
  /// What a reference of XML stands for, by what lies between `&` and `;`: `amp`, `#38` or `#x26`; no other entity.
  ///
  /// - Source: W3C, Extensible Markup Language 1.0, fifth edition, §4.1 and §4.6.
  public init?(xmlReference name: some StringProtocol) {
    switch name {
    case "amp": self = "&"
    case "lt": self = "<"
    case "gt": self = ">"
    case "quot": self = "\""
    case "apos": self = "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x")
      guard let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(number)
      else { return nil }
      self = scalar
    }
  }
}
