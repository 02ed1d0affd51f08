import Synchronization

/// Path data made once for each fit, for layers that several maps share.
final class FitMemory: Sendable {
  /// What the path depends on besides the surfaces.
  struct Key: Hashable, Sendable {
    var fit: Fit
    var isLine: Bool
  }

  private let paths = Mutex<[Key: PathPen]>([:])

  /// The path for a fit, made where it is not known; two that ask at once may both make it, and make the same.
  func path(_ key: Key, make: () -> PathPen) -> PathPen {
    if let known = paths.withLock({ $0[key] }) { return known }
    let path = make()
    paths.withLock { $0[key] = path }
    return path
  }
}
