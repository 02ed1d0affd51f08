import Foundation
import Geodesy
import Shapes
import Studies
import Territories

/// The data that come with the program, read once for all benchmarks.
struct Sample {
  let area: StudyArea
  let places: Places
  let planarSites: [Point<Planar>]

  init(folder: String = "GeoData") throws {
    let files = Territory.Files(
      communes: try .read(path: folder + "/communes.geojson"),
      departments: try .read(path: folder + "/departements.geojson"),
      intercommunalities: try .read(path: folder + "/epci.csv"),
      postalCodes: try .read(path: folder + "/codes-postaux.csv"), areTrusted: true)
    let territory = try Territory.read(files).value
    let file = try InputFile.read(path: folder + "/tiers-lieux.csv")
    area = try StudyArea(territory, reference: .townHall)
    places = Places(try Network.read(file, named: "tiers-lieux", in: territory).value.sites)
    planarSites = try Projection.project(places.positions, to: .lambert93)
  }

  /// The centres of the cells of 200 m that lie in the region.
  var insideCells: [Point<Planar>] {
    let grid = Grid(covering: Box(around: area.outline), cell_m: 200)
    return grid.cells(inside: area.outline).flatMap { $0.map { grid.center(of: $0) } }
  }
}
