import Roads
import Shapes
import Territories

extension Exports {
  /// The way from a place to a site: the road as a line, and both ends as points.
  public static func route(
    _ route: Route, from start: Point<Geographic>, to site: Site, named name: String
  ) -> OutputFile {
    let figures: JSONObject = [
      "lieu_temps_id": .string(site.id), "lieu_temps_nom": .string(site.name),
      "temps_min": .minutes(route.trip.minutes), "distance_route_km": .kilometres(route.trip.kilometres),
      "source_temps": .string(TimeNames.credit),
    ]
    let line = route.positions.count > 1 ? route.positions : route.positions + route.positions
    var text = ByteText()
    text.append(featureCollection: [
      Feature(geometry: .lineString(Polyline(line)), properties: role("trajet", figures)),
      Feature(geometry: .point(start), properties: role("depart", [:])),
      Feature(geometry: .point(site.position), properties: role("arrivee", [:])),
    ])
    return OutputFile(name: name, text: text)
  }

  private static func role(_ role: String, _ rest: JSONObject) -> JSONObject {
    JSONObject([.init(name: "role", value: .string(role))] + rest.members)
  }
}
