import CGEOS

/// The GEOS library that this build is linked with.
public enum GEOSLibrary {
  /// GEOS's version and that of its C interface, such as `3.11.1-CAPI-1.17.1` (`GEOSversion`).
  public static var version: String { GEOSversion().map { String(cString: $0) } ?? "" }
}
