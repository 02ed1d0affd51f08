import Shapes
@testable import Topology

/// Small surfaces in whole numbers, which touch, cross, lie in one another and share borders, laid over one another: what
/// is not left to GEOS holds a place where it should, and no surface is taken for valid that is not.
@_cdecl("LLVMFuzzerTestOneInput")
public func borders(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let data = bytes(start, count)
  guard let kind = data.first else { return 0 }
  let walks = kind & 1 == 0 ? smallWalks(data.dropFirst()) : wholeWalks(data.dropFirst())
  let surfaces = walks.compactMap { walk -> ([WholePoint], MultiPolygon<Planar>)? in
    let surface = MultiPolygon([Polygon(exterior: Ring(closing: walk.map(\.planar)))])
    let isClear = surface.isClearlyValid
    require(!isClear || walk.count > 60 || isSimple(walk), "not simple: \(walk)")
    require(isClear || walk.count > 60 || !isSimple(walk), "simple: \(walk)")
    return isClear ? (walk, surface) : nil
  }
  let lines = sides(surfaces.map(\.0))
  let places = (0..<24).map { WholePoint(Int($0) * 13 % 40 - 4, Int($0) * 7 % 37 - 4) }
    .filter { !isOnLine($0, lines) }
  check(surfaces, places)
  checkAny(data)
  return 0
}

/// Surfaces of three to six corners on a lattice of 32 by 32.
private func smallWalks(_ data: ArraySlice<UInt8>) -> [[WholePoint]] {
  var (rest, walks): (ArraySlice<UInt8>, [[WholePoint]]) = (data, [])
  while let size = rest.popFirst(), walks.count < 12 {
    let corners = Int(size) % 4 + 3
    guard rest.count >= 2 * corners else { break }
    let numbers = rest.prefix(2 * corners).map { Int($0) % 32 }
    rest = rest.dropFirst(2 * corners)
    walks.append((0..<corners).map { WholePoint(numbers[2 * $0], numbers[2 * $0 + 1]) })
  }
  return walks
}

private func check(_ surfaces: [([WholePoint], MultiPolygon<Planar>)], _ places: [WholePoint]) {
  let all = surfaces.map(\.1)
  func holds(_ surface: Int, _ place: WholePoint) -> Bool {
    winding(sides([surfaces[surface].0]), place).crossings % 2 == 1
  }
  func expect(_ surface: MultiPolygon<Planar>?, _ what: String, _ isIn: (WholePoint) -> Bool) {
    guard let surface else { return }
    for place in places {
      let point = Point<Planar>(x: Double(place.x) + 0.5, y: Double(place.y) + 0.5)
      require(surface.contains(point) == isIn(place), "\(what) at \(point)")
    }
    for polygon in surface.polygons {
      require(polygon.exterior.signedArea > 0, "\(what): an outer ring that turns the wrong way")
      require(polygon.holes.allSatisfy { $0.signedArea < 0 }, "\(what): a hole that turns the wrong way")
    }
  }
  expect(Arrangement(all)?.surface { $0.depth == 0 ? .forward : nil }, "the union") { place in
    all.indices.contains { holds($0, place) }
  }
  let dissolved = Dissolving.union(of: all)
  expect(dissolved, "what is dissolved") { place in all.indices.contains { holds($0, place) } }
  if let dissolved {
    require(dissolved.planarArea == all.reduce(0) { $0 + $1.planarArea }, "the area of what is dissolved")
  }
  guard all.count > 1, let pair = Arrangement(Array(all.prefix(2))) else { return }
  expect(pair.surface { $0.depth == 1 ? .forward : nil }, "what two have in common") {
    holds(0, $0) && holds(1, $0)
  }
  let rest = pair.surface { piece in
    piece.owner == 0 ? (piece.depth == 0 ? .forward : nil) : piece.depth == 1 ? .backward : nil
  }
  expect(rest, "what is left") { holds(0, $0) && !holds(1, $0) }
}

/// Whether a walk of few points, those in succession that are alike taken once, meets itself at its corners alone.
private func isSimple(_ walk: [WholePoint]) -> Bool {
  var corners: [WholePoint] = []
  for point in walk where corners.last.map({ $0.x != point.x || $0.y != point.y }) ?? true {
    corners.append(point)
  }
  while corners.count > 1, corners[0].x == corners[corners.count - 1].x,
    corners[0].y == corners[corners.count - 1].y
  {
    corners.removeLast()
  }
  let count = corners.count
  guard count > 2 else { return false }
  for a in 0..<count {
    for b in (a + 1)..<max(a + 1, count) {
      let (p, q, r, s) = (corners[a], corners[(a + 1) % count], corners[b], corners[(b + 1) % count])
      if b == a + 1 {
        if isBack(p, q, s) { return false }
      } else if a == 0, b == count - 1 {
        if isBack(r, s, q) { return false }
      } else if meet(p, q, r, s) {
        return false
      }
    }
  }
  return true
}

private func cross(_ a: WholePoint, _ b: WholePoint, _ c: WholePoint) -> Int {
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether the way on from `b` lies on the way that led there.
private func isBack(_ a: WholePoint, _ b: WholePoint, _ c: WholePoint) -> Bool {
  cross(a, b, c) == 0 && (a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y) > 0
}

/// Whether two sides share a point.
private func meet(_ a: WholePoint, _ b: WholePoint, _ c: WholePoint, _ d: WholePoint) -> Bool {
  func isWithin(_ a: WholePoint, _ b: WholePoint, _ p: WholePoint) -> Bool {
    min(a.x, b.x) <= p.x && p.x <= max(a.x, b.x) && min(a.y, b.y) <= p.y && p.y <= max(a.y, b.y)
  }
  let (u, v, w, z) = (cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b))
  if u.signum() * v.signum() < 0, w.signum() * z.signum() < 0 { return true }
  return u == 0 && isWithin(a, b, c) || v == 0 && isWithin(a, b, d) || w == 0 && isWithin(c, d, a)
    || z == 0 && isWithin(c, d, b)
}

/// Numbers that nobody writes end in no trap.
private func checkAny(_ data: [UInt8]) {
  let numbers = stride(from: 0, to: data.count - 7, by: 8).prefix(200).map { start in
    Double(bitPattern: data[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) })
  }
  let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
    Point<Planar>(x: numbers[$0], y: numbers[$0 + 1])
  }
  let halves = [points.prefix(points.count / 2), points.dropFirst(points.count / 2)].map {
    MultiPolygon([Polygon(exterior: Ring(closing: Array($0)))])
  }
  let isClear = halves.map(\.isClearlyValid)
  guard isClear == [true, true] else { return }
  _ = Arrangement(halves)?.surface { $0.depth == 0 ? .forward : nil }
  _ = Dissolving.union(of: halves)
}
