import Foundation
import Samples
import Shapes
import Testing
import Topology

@testable import Studies

@Suite struct NeededDiscsTests {
  private static func disc(_ x: Double, _ y: Double, radius: Double = 1_000) -> MultiPolygon<Planar> {
    let corners = (0..<64).map { corner in
      let angle = 2 * Double.pi * Double(corner) / 64
      return Point<Planar>(x: x + radius * cos(angle), y: y + radius * sin(angle))
    }
    return MultiPolygon([Polygon(exterior: Ring(closing: corners))])
  }

  @Test(arguments: [3_000.0, 8_000, 20_000, 60_000])
  func `The union stays the same without discs that others cover`(_ width: Double) throws {
    var random = SeededGenerator(seed: 7)
    let circles = (0..<300).map { _ in
      NeededDiscsTests.disc(
        Double.random(in: 0...width, using: &random), Double.random(in: 0...width, using: &random),
        radius: Double.random(in: 600...1_400, using: &random))
    }
    let needed = NeededDiscs.among(circles)
    let (all, few) = (try Overlay.union(circles), try Overlay.union(needed))
    #expect(abs(all.planarArea - few.planarArea) < 1e-3)
    let missing = try Overlay.difference([all], minus: few)
    #expect(missing.allSatisfy { $0.planarArea < 1e-3 })
    if width < 10_000 { #expect(needed.count < circles.count / 2) }
  }

  @Test func `A disc whose rim others cover and whose middle they do not stays`() {
    let around = (0..<12).map { corner in
      let angle = 2 * Double.pi * Double(corner) / 12
      return NeededDiscsTests.disc(1_300 * cos(angle), 1_300 * sin(angle))
    }
    #expect(NeededDiscs.among(around + [NeededDiscsTests.disc(0, 0)]).count == 13)
    // A second one over the middle covers what the first was needed for.
    let twice = around + [NeededDiscsTests.disc(0, 0), NeededDiscsTests.disc(10, 0)]
    #expect(NeededDiscs.among(twice) == around + [NeededDiscsTests.disc(10, 0)])
  }

  @Test func `Discs far apart, alone or alike stay`() {
    let far = [NeededDiscsTests.disc(0, 0), NeededDiscsTests.disc(1e7, 0), NeededDiscsTests.disc(1e7, 900)]
    #expect(NeededDiscs.among(far) == far)
    #expect(NeededDiscs.among([far[0]]) == [far[0]])
    #expect(NeededDiscs.among([far[0], far[0]]).count == 2)
    #expect(NeededDiscs.among([]).isEmpty)
  }
}
