import Shapes
import Testing

@Suite struct PointTests {
  @Test func aPositionOnEarthIsFiniteAndWithinRange() {
    #expect(Point(longitude: 1.44, latitude: 43.6).isOnEarth)
    #expect(!Point(longitude: 181, latitude: 0).isOnEarth)
    #expect(!Point(longitude: 0, latitude: -90.001).isOnEarth)
    #expect(!Point(longitude: .nan, latitude: 0).isOnEarth)
    #expect(!Point(longitude: 0, latitude: .infinity).isOnEarth)
  }

  @Test func planarDistanceIsEuclids() {
    #expect(Point<Planar>(x: 1, y: 2).planarDistance(to: Point(x: 4, y: 6)) == 5)
  }
}
