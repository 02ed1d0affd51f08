import CCrypto

/// A SHA-256 (FIPS 180-4) that is fed piece by piece (`EVP_DigestUpdate`).
struct Fingerprint: ~Copyable {
  private let context: OpaquePointer?

  init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes some bytes in.
  func take(_ bytes: UnsafeRawBufferPointer) { EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) }

  /// Takes the bytes of an array in.
  func take<Element: BitwiseCopyable>(_ array: [Element]) { array.withUnsafeBytes { take($0) } }

  /// The 32 bytes of the hash; ends the feeding.
  consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest
  }
}

extension [UInt8] {
  /// The bytes as hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
