import CGEOS

/// GEOS's context, and what GEOS last complained of.
final class GEOSContext {
  /// What the C functions take.
  let handle: GEOSContextHandle_t
  /// Where GEOS's error messages go.
  private let message = Message()
  /// The number of GEOS objects alive; counted in debug builds only.
  private(set) var liveHandles = 0

  private final class Message {
    var text = ""
  }

  init() {
    guard let handle = GEOS_init_r() else { preconditionFailure("GEOS_init_r: out of memory") }
    self.handle = handle
    _ = GEOSContext_setErrorMessageHandler_r(
      handle,
      { text, userData in
        guard let text, let userData else { return }
        Unmanaged<Message>.fromOpaque(userData).takeUnretainedValue().text = String(cString: text)
      }, Unmanaged.passUnretained(message).toOpaque())
    _ = GEOSContext_setNoticeMessageHandler_r(handle, { _, _ in }, nil)
  }

  deinit { GEOS_finish_r(handle) }

  /// Notes that a handle was born (1) or died (-1).
  func count(_ change: Int) {
    #if DEBUG
      liveHandles += change
    #endif
  }

  /// What GEOS said of the failure of `function`.
  func failure(of function: String) -> TopologyError {
    defer { message.text = "" }
    return .geos(function: function, message: message.text)
  }
}

// The three ways in which GEOS says "failed".
extension GEOSContext {
  /// The pointer that a function returned; a null one is a failure.
  func check<Pointer>(_ function: String, _ result: Pointer?) throws(TopologyError) -> Pointer {
    guard let result else { throw failure(of: function) }
    return result
  }

  /// The answer of a predicate: 1 is true, 0 is false, 2 is a failure.
  func check(_ function: String, predicate result: CChar) throws(TopologyError) -> Bool {
    guard result == 0 || result == 1 else { throw failure(of: function) }
    return result == 1
  }

  /// The count or number that a function returned; a negative one is a failure.
  @discardableResult
  func check(_ function: String, number result: Int32) throws(TopologyError) -> Int {
    guard result >= 0 else { throw failure(of: function) }
    return Int(result)
  }

  /// The status of a function that returns 1 for success and 0 for failure.
  func check(_ function: String, status result: Int32) throws(TopologyError) {
    guard result == 1 else { throw failure(of: function) }
  }
}
