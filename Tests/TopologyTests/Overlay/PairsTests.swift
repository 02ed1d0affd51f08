import Shapes
import Testing
import Topology

@Suite struct PairsTests {
  @Test func `Pairs are all the common surfaces that a double loop finds`() throws {
    var random = SeededRandom(5)
    func stars(_ count: Int) -> [MultiPolygon<Planar>] {
      (0..<count).map { _ in
        .holedStar(
          around: .random(within: 100, &random), radius: .random(in: 1...20, using: &random), corners: 16,
          &random)
      } + [MultiPolygon()]
    }
    let (a, b) = (stars(40), stars(30))
    let pairs = try Overlay.pairs(of: a, with: b)
    var expected: [OverlayPair] = []
    for first in a.indices {
      for second in b.indices {
        let surface = try Overlay.intersection(of: a[first], and: b[second])
        if !surface.isEmpty { expected.append(OverlayPair(first: first, second: second, surface: surface)) }
      }
    }
    #expect(pairs.map { [$0.first, $0.second] } == expected.map { [$0.first, $0.second] })
    for (found, expected) in zip(pairs, expected) {
      #expect(isNear(found.surface.planarArea, expected.surface.planarArea))
    }
  }

  @Test func `Pairs among one list are those with themselves, each once, from an area on`() throws {
    var random = SeededRandom(6)
    let stars = (0..<40).map { _ in
      MultiPolygon<Planar>.holedStar(
        around: .random(within: 60, &random), radius: .random(in: 1...20, using: &random), corners: 16,
        &random)
    }
    let all = try Overlay.pairs(of: stars, with: stars).filter { $0.first < $0.second }
    for least in [0.001, 20] {
      let expected = all.filter { $0.surface.planarArea >= least }
      let found = try Overlay.pairs(among: stars, leastArea: least, points: .max)
      #expect(found.map { [$0.first, $0.second] } == expected.map { [$0.first, $0.second] })
      #expect(zip(found, expected).allSatisfy { isNear($0.surface.planarArea, $1.surface.planarArea) })
    }
    let some = try Overlay.pairs(among: stars, leastArea: 0.001, points: 500)
    #expect(
      !some.isEmpty && some.count < all.count
        && some.allSatisfy { pair in
          all.contains { $0.first == pair.first && $0.second == pair.second }
        })
  }

  @Test func `Surfaces that only touch make no pair`() throws {
    #expect(try Overlay.pairs(of: [.square(0, 0, 1)], with: [.square(1, 0, 1), .square(1, 1, 1)]).isEmpty)
    #expect(try Overlay.pairs(of: [], with: [.square(1, 0, 1)]).isEmpty)
    #expect(try Overlay.pairs(of: [.square(1, 0, 1)], with: []).isEmpty)
  }
}
