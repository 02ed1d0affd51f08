import Atlas
import Roads
import Shapes
import Territories

/// The sites that are reached first from a place, by road.
struct RoadAnswer {
  let sites: [Site]
  let travel: Travel
  let anchor: Anchor

  /// Joins a place and sites to a network.
  init(from place: Point<Geographic>, to sites: [Site], by roads: RoadNetwork, _ words: Wording)
    throws(Failure)
  {
    guard let anchor = roads.anchors(of: [place]).first ?? nil else {
      throw Failure(sentence: words.farFromRoads, code: Failure.data)
    }
    self.anchor = anchor
    self.sites = sites
    travel = roads.travel(to: roads.anchors(of: sites.map(\.position)))
  }

  /// The trips to the sites reached first.
  func trips(_ count: Int, _ words: Wording) throws(Failure) -> [Trip] {
    let trips = travel.nearest(count, from: anchor)
    guard !trips.isEmpty else { throw Failure(sentence: words.nothingByRoad, code: Failure.data) }
    return trips
  }

  /// Writes the way to the site reached first, as GeoJSON.
  ///
  /// - Parameter start: where the question starts from.
  func write(to path: String, from start: Point<Geographic>, _ words: Wording) throws(Failure) {
    guard let route = travel.route(from: anchor) else {
      throw Failure(sentence: words.nothingByRoad, code: Failure.data)
    }
    let file = Exports.route(route, from: start, to: sites[route.trip.site], named: path.lastPart)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    do throws(OutputError) {
      try OutputFolder(folder.isEmpty ? "/" : folder).write([file])
    } catch {
      throw Failure(error, words)
    }
  }
}

extension String {
  /// What follows the last slash.
  fileprivate var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}
