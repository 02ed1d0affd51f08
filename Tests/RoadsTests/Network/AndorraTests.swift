import Roads
import Samples
import Shapes
import Testing

@Suite struct AndorraTests {
  static let file = DataFolders.shared.map { $0 + "/andorra.osm.pbf" }

  @Test(.enabled(if: file != nil, "needs ../shared/data"))
  func townsAreReached() throws {
    let network = try RoadNetwork(files: [try #require(Self.file)])
    print(network.summary)
    let towns: [Point<Geographic>] = [
      Point(longitude: 1.5218, latitude: 42.5063), Point(longitude: 1.7333, latitude: 42.5425),
      Point(longitude: 1.5332, latitude: 42.5562), Point(longitude: 1.4914, latitude: 42.4637),
      Point(longitude: 1.6669, latitude: 42.5766),
    ]
    let anchors = network.anchors(of: towns)
    let travel = network.travel(to: [anchors[0]])
    for anchor in anchors {
      print(anchor.map { "\($0.offRoad_m)" } ?? "-", anchor.flatMap { travel.trip(from: $0) } as Any)
    }
    #expect(anchors.allSatisfy { $0 != nil })
  }
}
