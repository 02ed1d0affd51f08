import ArgumentParser
import Atlas
import Geodesy
import Roads
import Shapes
import Territories

/// The nearest sites of a commune or of a position.
struct NearestCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "nearest", abstract: "Les tiers-lieux les plus proches d'une commune ou d'une position.",
    discussion: """
      Exemples :
        maillage nearest "Le Fossat"
        maillage nearest 09124 --count 5
        maillage nearest 43.17,1.41
        maillage nearest "Le Fossat" --roads midi-pyrenees-latest.osm.pbf --route trajet.geojson
      """)

  @Argument(help: ArgumentHelp("Commune (nom ou code INSEE), ou latitude,longitude.", valueName: "lieu"))
  var place: String
  @Option(name: .shortAndLong, help: "Nombre de lieux.") var count = 3
  @Option(
    name: .long,
    help: ArgumentHelp("Écrire le trajet vers le lieu atteint le plus tôt (GeoJSON).", valueName: "fichier"))
  var route: String?
  @OptionGroup(title: "Minutes") var times: TimeOptions
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000).contains(count) else { throw ValidationError(common.words.badCount(count)) }
  }

  func perform() throws(Failure) {
    let words = common.words
    try check(words)
    var reader = InputReader(inputs, words)
    let read = try reader.read()
    try read.refuseRefusals(if: inputs.strict, words)
    let start = try Origin(place, in: read.territory, words)
    let sites = read.sites.sorted { ($0.id, $0.networkName) < ($1.id, $1.networkName) }
    if let roads = try times.network(words) {
      return try answer(from: start, to: sites, by: roads, read.territory)
    }
    let estimate = try times.estimate(words)
    let found = try nearest(to: start.position, sites, count: count)
    try common.console.say(
      [start.description]
        + found.enumerated().map { rank, near in
          words.nearest(
            rank: rank + 1, sites[near.site], distance_km: near.distance_km,
            estimate: estimate?.minutes(near.distance_km), read.territory)
        }, words)
  }

  private func check(_ words: Wording) throws(Failure) {
    try times.check(words)
    guard route == nil || !times.roads.isEmpty else {
      throw Failure(sentence: words.needsRoads("--route"), code: Failure.usage)
    }
    guard route.map({ !$0.isEmpty && !$0.hasSuffix("/") }) ?? true else {
      throw Failure(sentence: words.badRouteName, code: Failure.usage)
    }
  }

  /// Says which sites are reached first by road, and writes the way to the first where that is asked for.
  private func answer(
    from start: Origin, to sites: [Site], by roads: RoadNetwork, _ territory: Territory
  ) throws(Failure) {
    let words = common.words
    let answer = try RoadAnswer(from: start.position, to: sites, by: roads, words)
    var lines = [start.description]
    for (rank, trip) in try answer.trips(count, words).enumerated() {
      let site = sites[trip.site]
      let straight_km = try nearest(to: start.position, [site], count: 1).first?.distance_km ?? 0
      lines.append(
        words.nearest(
          rank: rank + 1, site, minutes: trip.minutes, road_km: trip.kilometres, distance_km: straight_km,
          territory))
    }
    lines.append(words.roadCredit)
    if let route {
      try answer.write(to: route, from: start.position, words)
      lines.append(words.routeWritten(route))
    }
    try common.console.say(lines, words)
  }

  /// The nearest sites as the crow flies.
  private func nearest(
    to position: Point<Geographic>, _ sites: [Site], count: Int
  ) throws(Failure) -> [NearestSite] {
    do throws(GeodesyError) {
      return try NearestSite.find(for: [position], among: sites.map(\.position), count: count).first?.sites
        ?? []
    } catch {
      throw Failure(TerritoriesError.geodesy(error), common.words)
    }
  }
}
