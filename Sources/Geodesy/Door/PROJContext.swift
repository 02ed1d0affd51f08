import CPROJ

/// PROJ's context, what PROJ last complained of, and the transformations made so far.
final class PROJContext {
  /// What the C functions take.
  let handle: OpaquePointer
  /// Where PROJ's messages go, instead of standard error.
  private let message = Message()
  private var transformations: [ReferenceSystem: PROJHandle] = [:]
  /// The number of PROJ objects alive; counted in debug builds only.
  private(set) var liveHandles = 0

  private final class Message {
    var text = ""
  }

  init() {
    guard let handle = proj_context_create() else {
      preconditionFailure("proj_context_create: out of memory")
    }
    self.handle = handle
    proj_context_set_enable_network(handle, 0)
    proj_log_level(handle, PJ_LOG_ERROR)
    proj_log_func(handle, Unmanaged.passUnretained(message).toOpaque()) { userData, _, text in
      guard let text, let userData else { return }
      Unmanaged<Message>.fromOpaque(userData).takeUnretainedValue().text = String(cString: text)
    }
  }

  deinit {
    transformations = [:]
    proj_context_destroy(handle)
  }

  /// The number of transformations kept.
  var keptTransformations: Int { transformations.count }

  /// The transformation between degrees and a system, made once.
  func transformation(to system: ReferenceSystem) throws(GeodesyError) -> PROJHandle {
    if let known = transformations[system] { return known }
    let made = try system.transformation(in: self)
    transformations[system] = made
    return made
  }

  /// What PROJ said of the failure of `function`.
  func failure(of function: String) -> GeodesyError {
    defer { message.text = "" }
    let text = message.text.isEmpty ? explanation(of: proj_context_errno(handle)) : message.text
    return .proj(function: function, message: text)
  }

  /// PROJ's words for an error number.
  func explanation(of number: Int32) -> String {
    proj_context_errno_string(handle, number).map { String(cString: $0) } ?? ""
  }

  /// Notes that a handle was born (1) or died (-1).
  func count(_ change: Int) {
    #if DEBUG
      liveHandles += change
    #endif
  }
}
