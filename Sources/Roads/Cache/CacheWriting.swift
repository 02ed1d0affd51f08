#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension CachedNetwork {
  /// Writes a cache under a provisional name, then gives it its own: there is a whole cache or the old one.
  ///
  /// - Returns: whether it stands.
  func write(to path: String, key: [UInt8]) -> Bool {
    let provisional = "\(path).\(getpid()).partiel"
    let descriptor = open(provisional, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let isWritten = write(to: descriptor, key: key) && fsync(descriptor) == 0
    let isClosed = close(descriptor) == 0
    if isWritten, isClosed, rename(provisional, path) == 0 { return true }
    unlink(provisional)
    return false
  }

  private func write(to descriptor: Int32, key: [UInt8]) -> Bool {
    let fingerprint = Fingerprint()
    eachPiece {
      fingerprint.take($0)
      return true
    }
    let head = CacheLayout.mark + key + fingerprint.finish()
    return head.withUnsafeBytes { put($0, descriptor) } && eachPiece { put($0, descriptor) }
  }

  /// Gives the arrays of the body one after the other, until one fails.
  @discardableResult private func eachPiece(_ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    numbers.withUnsafeBytes(body) && edges.from.withUnsafeBytes(body) && edges.to.withUnsafeBytes(body)
      && edges.traits.map(\.rawValue).withUnsafeBytes(body) && edges.firstPoint.withUnsafeBytes(body)
      && edges.x.withUnsafeBytes(body) && edges.y.withUnsafeBytes(body)
      && edges.forward_ms.withUnsafeBytes(body) && edges.backward_ms.withUnsafeBytes(body)
      && isMain.map { $0 ? UInt8(1) : 0 }.withUnsafeBytes(body)
  }
}

/// Writes all bytes (`write(2)`); false where the system refuses.
private func put(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let put = write(descriptor, bytes.baseAddress.map { $0 + done }, min(bytes.count - done, 1 << 30))
    if put < 0, errno == EINTR { continue }
    guard put > 0 else { return false }
    done += put
  }
  return true
}
