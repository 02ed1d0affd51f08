import Shapes
import Testing
import Topology

/// Covers of every awkward kind: of many corners, with holes, in pieces, arched over a part.
private func covers(_ random: inout SeededRandom) throws -> [MultiPolygon<Planar>] {
  let discs = (0..<30).map { _ in
    MultiPolygon([
      Polygon(exterior: .star(around: .random(within: 100, &random), radii: 7...9, corners: 100, &random))
    ])
  }
  let arch = Ring(closing: [
    Point<Planar>(x: 5, y: 5), Point(x: 45, y: 5), Point(x: 45, y: 80), Point(x: 55, y: 80),
    Point(x: 55, y: 5),
    Point(x: 95, y: 5), Point(x: 95, y: 95), Point(x: 50, y: 99), Point(x: 5, y: 95),
  ]).densified(by: 30)
  let teeth = (0..<50).flatMap { tooth -> [Point<Planar>] in
    let x = Double(2 * tooth)
    return [Point(x: x, y: 90), Point(x: x + 1, y: 3 + Double(tooth % 5))]
  }
  let comb = Ring(closing: teeth + [Point(x: 99, y: 99), Point(x: 0, y: 99)])
  return [
    try Overlay.union(discs), MultiPolygon([Polygon(exterior: arch)]),
    MultiPolygon([Polygon(exterior: comb)]),
    .holedStar(around: Point(x: 50, y: 50), radius: 70, corners: 1_000, &random), MultiPolygon(),
  ]
}

private func parts(_ random: inout SeededRandom) -> [MultiPolygon<Planar>] {
  (0..<80).map { _ in
    .holedStar(
      around: .random(within: 100, &random), radius: .random(in: 0.2...12, using: &random), corners: 20,
      &random)
  } + [MultiPolygon(), .square(-500, -500, 1_000), .square(45, 5, 10), .square(5, 5, 40)]
}

@Suite struct OverlapsTests {
  @Test func `Overlaps agree with plain intersections`() throws {
    var random = SeededRandom(2)
    let (covers, parts) = (try covers(&random), parts(&random))
    let rows = try Overlay.overlaps(of: parts, with: covers)
    #expect(rows.map(\.count) == covers.map { _ in parts.count })
    for (row, cover) in zip(rows, covers) {
      for (overlap, part) in zip(row, parts) {
        let area = try Overlay.intersection(of: part, and: cover).planarArea
        switch overlap {
        case .none: #expect(area < 1e-9)
        case .whole: #expect(isNear(area, part.planarArea))
        case .partial(let surface):
          #expect(isNear(area, surface.planarArea))
          #expect(area > 0)
        }
      }
    }
  }

  @Test func `A partial overlap holds the places that both hold`() throws {
    var random = SeededRandom(3)
    let (covers, parts) = (try covers(&random), Array(parts(&random).prefix(40)))
    for (row, cover) in zip(try Overlay.overlaps(of: parts, with: covers), covers) {
      for (overlap, part) in zip(row, parts) {
        guard case .partial(let surface) = overlap else { continue }
        let box = Box(around: part)
        for _ in 0..<20 {
          let place = Point<Planar>(
            x: .random(in: box.minX...box.maxX, using: &random),
            y: .random(in: box.minY...box.maxY, using: &random))
          #expect(surface.contains(place) == (part.contains(place) && cover.contains(place)))
        }
      }
    }
  }

  @Test func `Parts along a cover's edge are whole inside it and none outside`() throws {
    let parts: [MultiPolygon<Planar>] = [.square(0, 0, 1), .square(10, 0, 1), .square(9.5, 3, 1)]
    let row = try Overlay.overlaps(of: parts, with: [.square(0, 0, 10)])[0]
    #expect(row[0] == .whole)
    #expect(row[1] == .none)
    guard case .partial(let half) = row[2] else {
      Issue.record("not partial")
      return
    }
    #expect(half.planarArea == 0.5)
  }

  @Test func `A difference and an overlap make up the part`() throws {
    var random = SeededRandom(4)
    let (covers, parts) = (try covers(&random), parts(&random))
    for cover in covers {
      let rests = try Overlay.difference(parts, minus: cover)
      for (part, rest) in zip(parts, rests) {
        let common = try Overlay.intersection(of: part, and: cover).planarArea
        #expect(isNear(rest.planarArea + common, part.planarArea))
        #expect(try Overlay.intersection(of: rest, and: cover).planarArea < 1e-9)
      }
    }
  }
}
