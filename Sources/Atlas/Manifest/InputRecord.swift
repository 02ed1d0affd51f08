import CCrypto
import Shapes

/// One file that was read: what the manifest says of it.
public struct InputRecord: Hashable, Sendable {
  /// What it was read for, such as `membres` or `communes`.
  public var role: String
  /// Its name as the user gave it, without folders.
  public var name: String
  /// Its content.
  public let bytes: [UInt8]
  private let digest = Once<String>()

  /// SHA-256 of its bytes, in hexadecimal; computed when asked for first.
  public var sha256: String { digest.value { InputRecord.sha256(bytes) } }
  /// Its size, in bytes.
  public var size: Int { bytes.count }

  /// Records a file.
  public init(role: String, name: String, bytes: [UInt8]) {
    self.role = role
    self.name = String(name.split(separator: "/").last ?? "")
    self.bytes = bytes
  }

  /// Whether role, name and content are the same.
  public static func == (a: InputRecord, b: InputRecord) -> Bool {
    (a.role, a.name) == (b.role, b.name) && a.bytes == b.bytes
  }

  /// By role and name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(role)
    hasher.combine(name)
  }

  /// The SHA-256 of some bytes (FIPS 180-4), in hexadecimal (`SHA256`).
  static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
