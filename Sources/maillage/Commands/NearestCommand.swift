import ArgumentParser
import Atlas
import Geodesy
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
      """)

  @Argument(help: ArgumentHelp("Commune (nom ou code INSEE), ou latitude,longitude.", valueName: "lieu"))
  var place: String
  @Option(name: .shortAndLong, help: "Nombre de lieux.") var count = 3
  @OptionGroup(title: "Données") var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...1_000).contains(count) else { throw ValidationError(common.words.badCount(count)) }
  }

  func perform() throws(Failure) {
    let words = common.words
    var reader = InputReader(inputs, words)
    let read = try reader.read()
    try read.refuseRefusals(if: inputs.strict, words)
    let start = try Origin(place, in: read.territory, words)
    let sites = read.sites.sorted { ($0.id, $0.networkName) < ($1.id, $1.networkName) }
    let found: [NearestSites]
    do throws(GeodesyError) {
      found = try NearestSite.find(for: [start.position], among: sites.map(\.position), count: count)
    } catch {
      throw Failure(TerritoriesError.geodesy(error), words)
    }
    var lines = [start.description]
    for (rank, near) in (found.first?.sites ?? []).enumerated() {
      lines.append(
        words.nearest(rank: rank + 1, sites[near.site], distance_km: near.distance_km, read.territory))
    }
    try common.console.say(lines, words)
  }
}
