import CPROJ

/// A PROJ object with its one owner, which destroys it.
final class PROJHandle {
  // Not a strong reference: the context outlives its objects, some of which it keeps.
  private unowned let context: PROJContext
  let object: OpaquePointer

  /// Takes over the object that `function` returned, or throws what PROJ said.
  init(_ function: String, _ result: OpaquePointer?, in context: PROJContext) throws(GeodesyError) {
    guard let result else { throw context.failure(of: function) }
    object = result
    self.context = context
    context.count(1)
  }

  deinit {
    proj_destroy(object)
    context.count(-1)
  }
}

@available(*, unavailable) extension PROJHandle: Sendable {}
