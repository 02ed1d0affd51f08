import Synchronization

/// A value that is made when it is first asked for, once, whoever else asks meanwhile; copies of its owner share it.
public final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// Nothing has been made yet.
  public init() {}

  /// The value, made now where it is not known; what makes it does not ask for it.
  public func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
