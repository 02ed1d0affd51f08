import Shapes
import Topology

extension Exports {
  /// Findings with their surfaces as a layer shows them: valid in the sense of OGC when they are read again, since GIS
  /// refuse to work on others; `nil` where a finding has none.
  static func written<Finding>(
    _ findings: [Finding], _ surface: (Finding) -> MultiPolygon<Geographic>
  ) -> Zip2Sequence<[Finding], [Geometry<Geographic>?]> {
    let exact = findings.map(surface)
    // What GEOS cannot take has been refused long before; if it comes here, it is written as it is.
    let sound = (try? Validity.validWhenRounded(exact, decimals: ByteText.degreeDecimals)) ?? exact
    return zip(findings, sound.map { $0.isEmpty ? nil : .multiPolygon($0) })
  }
}
