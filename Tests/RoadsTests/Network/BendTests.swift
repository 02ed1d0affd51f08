import Testing

@testable import Roads

@Suite struct BendTests {
  /// The table that the formula's authors draw: about half the speed of a straight at 50 m, nine tenths at 200 m.
  @Test func sharperBendsAreSlower() {
    let shares = [15.0, 30, 50, 100, 200, 1_000].map { Bend.share(radius_m: $0) }
    #expect(shares == shares.sorted())
    #expect(abs(shares[2] - 0.505) < 0.001)
    #expect(abs(shares[4] - 0.891) < 0.001)
  }

  /// On an arc drawn with short steps the radius comes out.
  @Test(arguments: [30.0, 80, 200]) func arcHasItsRadius(radius_m: Double) {
    var shape = RoadShape()
    let scale = Ground.scale(at: 436_000_000)
    for step in 0...20 {
      let angle = Double(step) * 0.1
      shape.append(
        14_000_000 + Int32(radius_m * (1 - sinCos(angle).cos) / scale.x),
        436_000_000 + Int32(radius_m * sinCos(angle).sin / scale.y))
    }
    for share in shape.bends.dropFirst().dropLast() {
      #expect(abs(share - Bend.share(radius_m: radius_m)) < 0.02)
    }
  }

  @Test func straightRoadsKeepTheirSpeed() throws {
    var shape = RoadShape()
    for step in 0..<5 { shape.append(14_000_000 + Int32(step) * 10_000, 436_000_000) }
    let bends = WayRule(forward_kmh: 117, backward_kmh: 50, isJoinable: true, bends: true)
    let flat = WayRule(forward_kmh: 117, backward_kmh: 50, isJoinable: true, bends: false)
    let (slowed, plain) = (try #require(WayClock(shape, bends)), try #require(WayClock(shape, flat)))
    #expect(slowed.forward_ms == plain.forward_ms)
    #expect(slowed.backward_ms == plain.backward_ms)
  }

  @Test func cornersCostTime() throws {
    var shape = RoadShape()
    for (x, y) in [(0, 0), (500, 0), (500, 500), (0, 500)] as [(Int32, Int32)] {
      shape.append(14_000_000 + x, y)
    }
    let bends = try #require(
      WayClock(shape, WayRule(forward_kmh: 80, backward_kmh: 0, isJoinable: true, bends: true)))
    let flat = try #require(WayClock(shape, Sketch.rule(80, backward: 0)))
    #expect(bends.forward_ms[3] > 2 * flat.forward_ms[3])
    #expect(bends.backward_ms == [0, 0, 0, 0])
  }
}

private func sinCos(_ angle: Double) -> (sin: Double, cos: Double) {
  // Taylor to the twelfth power: exact enough up to 2 radians.
  var (sin, cos, term) = (0.0, 0.0, 1.0)
  for power in 0..<24 {
    let sign: Double = (power / 2) % 2 == 0 ? 1 : -1
    if power % 2 == 0 { cos += sign * term } else { sin += sign * term }
    term *= angle / Double(power + 1)
  }
  return (sin, cos)
}
