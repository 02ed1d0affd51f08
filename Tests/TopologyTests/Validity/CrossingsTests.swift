import Shapes
import Testing
import Topology

@Suite struct CrossingsTests {
  private func surface(_ points: [(Double, Double)]) -> MultiPolygon<Planar> {
    MultiPolygon([Polygon(exterior: Ring(closing: points.map { Point(x: $0.0, y: $0.1) }))])
  }

  private func comb(_ teeth: Int, isTurned: Bool) -> MultiPolygon<Planar> {
    let points = (0..<teeth).flatMap { tooth -> [(Double, Double)] in
      let y = Double(tooth) + 0.5
      return [(0, y), (Double(teeth + 1), y + 0.1), (Double(teeth + 1), y + 0.2), (0, y + 0.3)]
    }
    return surface((points + [(-1, Double(teeth)), (-1, 0)]).map { isTurned ? ($0.1, $0.0) : $0 })
  }

  @Test func `A bow tie crosses itself once, a square never`() {
    #expect(Validity.crossings(in: surface([(0, 0), (2, 2), (2, 0), (0, 2)]), limit: 9) == 1)
    #expect(Validity.crossings(in: surface([(0, 0), (2, 0), (2, 2), (0, 2), (0, 2)]), limit: 9) == 0)
  }

  /// Any two sides of this star cross, but those that follow one another.
  @Test func `A star polygon crosses itself at every pair of sides`() {
    let star = surface(
      (0..<21).map { Double($0) * 10 * 2 * .pi / 21 }.map { (cosine($0), cosine($0 - .pi / 2)) })
    #expect(Validity.crossings(in: star, limit: 1_000) == 21 * 18 / 2)
    #expect(Validity.crossings(in: star, limit: 100) == 100)
  }

  /// By its series: this module's tests know no mathematics library.
  private func cosine(_ angle: Double) -> Double {
    let turns = (angle / (2 * .pi)).rounded()
    let x = angle - turns * 2 * .pi
    var (term, sum) = (1.0, 1.0)
    for k in 1..<20 {
      term *= -x * x / Double(2 * k * (2 * k - 1))
      sum += term
    }
    return sum
  }

  @Test func `Random rings are counted as every pair of sides says`() {
    var random = SeededRandom(7)
    for _ in 0..<30 {
      let points = (0..<12).map { _ in
        (Double(Int.random(in: 0..<8, using: &random)), Double(Int.random(in: 0..<8, using: &random)))
      }
      let surface = surface(points)
      let ring = surface.polygons[0].exterior.points
      let sides = Array(zip(ring, ring.dropFirst())).filter { $0 != $1 }
      var count = 0
      for (place, a) in sides.enumerated() {
        for b in sides[..<place] where a.0 != b.1 && a.1 != b.0 && share(a, b) { count += 1 }
      }
      #expect(Validity.crossings(in: surface, limit: 1_000) == count)
    }
  }

  /// Whether two sides share a point, by where each end stands in the box and on the line of the other.
  private func share(_ a: (Point<Planar>, Point<Planar>), _ b: (Point<Planar>, Point<Planar>)) -> Bool {
    let turn = { (p: Point<Planar>, q: Point<Planar>, r: Point<Planar>) in
      ((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)).signOfTurn
    }
    let isOn = { (p: Point<Planar>, q: Point<Planar>, r: Point<Planar>) in
      turn(p, q, r) == 0 && min(p.x, q.x) <= r.x && r.x <= max(p.x, q.x) && min(p.y, q.y) <= r.y
        && r.y <= max(p.y, q.y)
    }
    if isOn(a.0, a.1, b.0) || isOn(a.0, a.1, b.1) || isOn(b.0, b.1, a.0) || isOn(b.0, b.1, a.1) {
      return true
    }
    return turn(a.0, a.1, b.0) * turn(a.0, a.1, b.1) < 0 && turn(b.0, b.1, a.0) * turn(b.0, b.1, a.1) < 0
  }

  @Test func `Surfaces that cross those before them too often are told`() {
    let combs = [comb(20, isTurned: false), comb(20, isTurned: true)]
    #expect(Validity.tangled(combs, limit: 1_000) == [1])
    #expect(Validity.tangled(combs, limit: 2_000).isEmpty)
    // The one that is left out does not count against those after it.
    #expect(Validity.tangled(combs + [.square(3.3, 3.3, 30)], limit: 1_000) == [1])
    #expect(Validity.tangled([combs[0], MultiPolygon(), combs[0]], limit: 10).isEmpty)
  }

  /// Few pairs of sides are looked at one by one, many from west to east.
  @Test(arguments: [5, 10, 20, 40]) func `Crossings are counted alike, be they few or many`(_ teeth: Int) {
    let combs = [comb(teeth, isTurned: false), comb(teeth, isTurned: true)]
    let crossings = 4 * teeth * teeth
    #expect(Validity.tangled(combs, limit: crossings) == [1])
    #expect(Validity.tangled(combs, limit: crossings + 1).isEmpty)
  }

  @Test func `Neighbours and parts do not cross`() {
    let squares: [MultiPolygon<Planar>] = [
      .square(0, 0, 2), .square(2, 0, 2), .square(0, 2, 4), .square(0.5, 0.5, 1),
    ]
    #expect(Validity.tangled(squares, limit: 1).isEmpty)
    #expect(Validity.tangled(squares + [.square(1, 1, 2)], limit: 4) == [4])
  }
}

extension Double {
  fileprivate var signOfTurn: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
