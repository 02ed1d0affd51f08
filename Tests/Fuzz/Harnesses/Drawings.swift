@testable import Cartography
import Shapes

/// Rings of any numbers, clipped, thinned and written: no trap, and only whole numbers come out.
@_cdecl("LLVMFuzzerTestOneInput")
public func drawings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let data = bytes(start, count)
  let numbers = stride(from: 0, to: max(0, data.count - 3), by: 4).map { number(data[$0..<($0 + 4)]) }
  let points = stride(from: 0, to: max(0, numbers.count - 1), by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  let window = Box<Screen>(minX: 0, minY: 0, maxX: 800, maxY: 600)
  let ring = points.map { Point<Screen>(x: $0.0, y: $0.1) }
  let clipped = window.clip(ring.filter(\.isFinite))
  for point in clipped {
    require(window.enlarged(by: 1).contains(point), "\(point) out of the window")
  }
  let rings = [GridRing(clipped), GridRing(Array(clipped.reversed().prefix(clipped.count / 2)))]
  var pen = PathPen()
  for group in Thinning.thinned([rings, rings]) { for ring in group { pen.add(ring) } }
  require(
    pen.text.bytes.allSatisfy { ($0 >= 48 && $0 <= 57) || "mlhvz -".utf8.contains($0) }, pen.text.string)
  let planar = Ring(closing: points.map { Point<Planar>(x: $0.0, y: $0.1) })
  let surface = MultiPolygon([Polygon(exterior: planar)])
  _ = (surface.rightHanded, surface.planarArea, surface.centroid)
  if let first = planar.points.first { _ = planar.contains(first) }
  return 0
}

/// Mostly places on a page, now and then anything that a double can be.
private func number(_ bytes: ArraySlice<UInt8>) -> Double {
  let bits = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  return bits & 15 == 0 ? Double(Float(bitPattern: bits)) : Double(bits >> 8) / 16_384 - 100
}
