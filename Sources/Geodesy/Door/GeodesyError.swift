/// Why a question to this module has no answer.
public enum GeodesyError: Error, Hashable, Sendable {
  /// PROJ could not make a reference system: the C function's name, and PROJ's own message.
  case proj(function: String, message: String)
  /// PROJ could not project a position: PROJ's own message, and the place of the point or surface from 0.
  case unprojectable(item: Int, message: String)
  /// A position is not a number, or lies off the Earth (in degrees) or beyond 10⁸ m (in metres).
  case outOfRange(item: Int)
  /// The code is not that of a system in metres on a plane.
  case notProjected(code: Int)
}

extension GeodesyError {
  /// The same, with the place counted from `first` items before.
  func moved(by first: Int) -> GeodesyError {
    switch self {
    case .outOfRange(let item): .outOfRange(item: first + item)
    case .unprojectable(let item, let message): .unprojectable(item: first + item, message: message)
    default: self
    }
  }
}
