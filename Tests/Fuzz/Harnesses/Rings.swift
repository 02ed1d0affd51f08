@testable import Cartography
import Shapes

/// Rings, small and of thousands of points, in whole numbers, where every answer is known exactly, and of any numbers.
@_cdecl("LLVMFuzzerTestOneInput")
public func rings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let data = bytes(start, count)
  guard let kind = data.first else { return 0 }
  if kind & 3 == 3 {
    checkAnyNumbers(data.dropFirst())
  } else {
    let walks = wholeWalks(data.dropFirst())
    let asked = Array(walks.joined().prefix(2)) + data.suffix(4).map { WholePoint(Int($0) * 7 - 900, 5) }
    let lines = sides(walks)
    let places = asked.filter { !isOnLine($0, lines) }
    checkMeasures(walks)
    checkInside(places, walks)
    checkDrawing(walks, places)
  }
  return 0
}

private func surface(_ walks: [[WholePoint]]) -> MultiPolygon<Planar> {
  let rings = walks.map { Ring(closing: $0.map(\.planar)) }
  guard let exterior = rings.first else { return MultiPolygon() }
  return MultiPolygon([Polygon(exterior: exterior, holes: Array(rings.dropFirst()))])
}

// MARK: Areas, centres, turning

/// Twice the area and six times the first moments of a closed walk, exactly.
private func moments(_ walk: [WholePoint]) -> (area: Int, x: Int, y: Int, size: Int) {
  sides([walk]).reduce(into: (0, 0, 0, 0)) { sum, side in
    let (a, b) = side
    let cross = a.x * b.y - b.x * a.y
    sum.0 += cross
    sum.1 += cross * (a.x + b.x)
    sum.2 += cross * (a.y + b.y)
    sum.3 += abs(cross) * (abs(a.x) + abs(b.x) + abs(a.y) + abs(b.y))
  }
}

private func checkMeasures(_ walks: [[WholePoint]]) {
  let surface = surface(walks)
  var total = (area: 0, x: 0, y: 0, size: 0)
  for (index, walk) in walks.enumerated() {
    let (ring, exact) = (Ring(closing: walk.map(\.planar)), moments(walk))
    require(ring.signedArea * 2 == Double(exact.area), "area \(ring.signedArea) for \(exact.area) / 2")
    require(ring.reversed.signedArea == -ring.signedArea, "area of the reversed ring")
    require(ring.reversed.reversed == ring, "reversed twice")
    let sign = (exact.area < 0) == (index == 0) ? -1 : 1
    total.area += sign * exact.area
    total.x += sign * exact.x
    total.y += sign * exact.y
    total.size += exact.size
  }
  require(surface.planarArea * 2 == Double(total.area), "area \(surface.planarArea) for \(total.area) / 2")
  let right = surface.rightHanded
  require(right.rightHanded == right && right.planarArea == surface.planarArea, "right-handed")
  for polygon in right.polygons {
    require(polygon.exterior.signedArea >= 0 && polygon.holes.allSatisfy { $0.signedArea <= 0 }, "turning")
  }
  require((surface.centroid == nil) == (total.area <= 0), "a centre for an area of \(total.area) / 2")
  if let centre = surface.centroid {
    let (x, y) = (Double(total.x) / Double(3 * total.area), Double(total.y) / Double(3 * total.area))
    // Moments are taken about the first point, as far from zero as any.
    let size = Double(total.size) + 65_536 * Double(walks.joined().count) * 67_108_864
    let slack = 1e-13 * size / Double(total.area)
    require(abs(centre.x - x) <= slack && abs(centre.y - y) <= slack, "\(centre) for \(x), \(y)")
  }
}

// MARK: Inside and outside

private func checkInside(_ places: [WholePoint], _ walks: [[WholePoint]]) {
  let points = places.map { Point<Planar>(x: Double($0.x) + 0.5, y: Double($0.y) + 0.5) }
  var isIn = [[Bool]](repeating: [], count: places.count)
  for walk in walks {
    let ring = Ring(closing: walk.map(\.planar))
    let (reversed, box, lines) = (ring.reversed, Box(around: ring.points), sides([walk]))
    let turned = Ring(closing: (walk.dropFirst(walk.count / 2) + walk.prefix(walk.count / 2)).map(\.planar))
    for (index, point) in points.enumerated() {
      let expected = winding(lines, places[index]).crossings % 2 == 1
      require(ring.contains(point) == expected, "\(point): inside \(!expected)")
      require(reversed.contains(point) == expected, "\(point): in the reversed ring")
      require(turned.contains(point) == expected, "\(point): in the ring begun elsewhere")
      require(!expected || box.contains(point), "\(point): inside, yet out of the box")
      isIn[index].append(expected)
    }
  }
  let surface = surface(walks)
  let moved = surface.mapRings { $0.map { Point<Planar>(x: $0.x + 1_024, y: $0.y - 512) } }
  require(moved.planarArea == surface.planarArea, "area of the surface moved")
  for (index, point) in points.enumerated() {
    let expected = isIn[index].first == true && !isIn[index].dropFirst().contains(true)
    require(surface.contains(point) == expected, "\(point): in the surface")
    require(moved.contains(Point(x: point.x + 1_024, y: point.y - 512)) == expected, "\(point): moved")
  }
}

// MARK: Thinned, and joined

private func checkDrawing(_ walks: [[WholePoint]], _ places: [WholePoint]) {
  let rings = walks.map { GridRing(points: $0.map(\.grid)) }
  for ring in rings {
    let line = Array(ring.points.prefix(200))
    let thin = Thinning.thinned(line)
    require(thin.first == line.first && thin.last == line.last && thin.count <= line.count, "ends of a line")
    require(Thinning.thinned(line.reversed()) == thin.reversed(), "the other way")
    for point in line { require(isNear(point, thin), "\(point) lies off the thinned line") }
  }
  let merged = Mosaic.merged(rings)
  require(
    merged.reduce(0) { $0 + $1.doubledArea } == rings.reduce(0) { $0 + $1.doubledArea },
    "area of what is left")
  let (before, after) = (sides(walks), sides(merged.map { $0.points.map { WholePoint($0.x, $0.y) } }))
  for place in places {
    require(winding(after, place).winding == winding(before, place).winding, "winding at \(place)")
  }
}

/// Whether a point lies within two tenths of a pixel of a line.
private func isNear(_ point: GridPoint, _ line: [GridPoint]) -> Bool {
  zip(line, line.dropFirst()).contains { a, b in
    let (dx, dy, px, py) = (b.x - a.x, b.y - a.y, point.x - a.x, point.y - a.y)
    let (along, length) = (px * dx + py * dy, dx * dx + dy * dy)
    if along <= 0 { return px * px + py * py <= 4 }
    if along >= length { return (px - dx) * (px - dx) + (py - dy) * (py - dy) <= 4 }
    let across = Double(px * dy - py * dx)
    return across * across <= 4 * Double(length) * (1 + 1e-12)
  } || line.contains(point)
}

// MARK: Any numbers

private let odd = [
  Double.nan, .infinity, -.infinity, 1e308, -1e308, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, 0,
  180, -90,
  1e154,
]

/// Points of numbers that nobody writes: one byte chooses one of those above, or the eight that follow are one.
private func anyPoints(_ data: ArraySlice<UInt8>) -> [Point<Planar>] {
  var (rest, numbers): (ArraySlice<UInt8>, [Double]) = (data, [])
  while let choice = rest.popFirst() {
    if Int(choice) < odd.count * 8 {
      numbers.append(odd[Int(choice) / 8])
    } else {
      numbers.append(Double(bitPattern: rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }))
      rest = rest.dropFirst(8)
    }
  }
  return stride(from: 0, to: numbers.count - 1, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
}

private func checkAnyNumbers(_ data: ArraySlice<UInt8>) {
  let all = anyPoints(data)
  let ring = Ring(closing: all)
  let surface = MultiPolygon([Polygon(exterior: ring, holes: [Ring(closing: all.suffix(all.count / 2))])])
  let right = surface.rightHanded
  require(
    right.rightHanded.pointCount == right.pointCount || !all.allSatisfy(\.isFinite), "points of the ring")
  _ = (ring.signedArea, surface.planarArea, surface.centroid)
  for point in all { _ = surface.contains(point) }
  for point in [Point<Planar>(x: .nan, y: 0), Point(x: 0, y: .nan), Point(x: .infinity, y: 0)] {
    require(!ring.contains(point), "\(point) inside")
  }
  let box = Box(around: all)
  guard !all.isEmpty, all.allSatisfy(\.isFinite) else { return }
  require(all.allSatisfy(box.contains) && box.contains(box.center), "box \(box), centre \(box.center)")
  require(surface.centroid?.isFinite ?? true, "centre \(String(describing: surface.centroid))")
  // What lies farther out than rounding goes is outside.
  let size = max(abs(box.minX), abs(box.maxX))
  for x in [box.minX - size / 1e9, box.maxX + size / 1e9] where x.isFinite && size > 1e-290 {
    for point in all { require(!ring.contains(Point(x: x, y: point.y)), "\(x), \(point.y) inside") }
  }
  let (there, back) = (ring.signedArea, ring.reversed.signedArea)
  let terms = all.reduce(0) { $0 + (abs($1.x) + abs(all[0].x)) * (box.height + box.width) }
  if terms.isFinite { require(abs(there + back) <= terms * 1e-12, "areas \(there), \(back)") }
}
