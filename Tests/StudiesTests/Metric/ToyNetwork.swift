import Foundation
import Roads
import Samples
import Shapes
import Studies

/// Roads with one-ways over the toy country, as a network.
enum ToyNetwork {
  /// A basis of questions in minutes.
  static func basis(seed: UInt64, main_min: Double, toLongitude east: Double = 2.61) throws -> RoadBasis {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".osm")
    try Data(ToyRoads.osm(toLongitude: east, oneWays: seed).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return RoadBasis(
      try RoadNetwork(files: [file.path]), files: [file.path],
      parameters: try TimeParameters(times_min: [main_min], main_min: main_min, cell_m: 600))
  }

  static func diagnosis(_ seed: UInt64, sites: Int) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    return try Diagnosis(
      area, sites: Toy.sites(sites, seed: seed),
      parameters: try StudyParameters(radii_km: [8], mainRadius_km: 8)
    )
  }
}

extension RoadBasis {
  /// The minutes of all communes to some places, by one whole search; infinite where there is no way.
  func minutes(_ diagnosis: Diagnosis, to places: [Point<Geographic>]) -> [Double] {
    let travel = network.travel(to: network.anchors(of: places, within_km: parameters.snapping_km))
    return network.anchors(of: diagnosis.area.references.map(\.position), within_km: parameters.snapping_km)
      .map { anchor in anchor.flatMap { travel.trip(from: $0) }?.minutes ?? .infinity }
  }
}
