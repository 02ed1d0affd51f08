import CPROJ

/// The PROJ library that this build is linked with.
public enum PROJLibrary {
  /// PROJ's version, such as `9.1.1` (`proj_info`).
  public static var version: String { proj_info().version.map { String(cString: $0) } ?? "" }
}
