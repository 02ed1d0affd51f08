import Foundation
import Geodesy
import Shapes
import Studies
import Territories
import Topology

/// Sites spread over a box by a fixed rule, Hammersley's points, the same for every peer.
func scattered(_ count: Int, over box: Box<Geographic>) -> [Point<Geographic>] {
  (0..<count).map { index in
    var (reversed, digit, rest) = (0.0, 0.5, index)
    while rest > 0 {
      if rest % 2 == 1 { reversed += digit }
      digit /= 2
      rest /= 2
    }
    return Point(
      longitude: box.minX + (box.maxX - box.minX) * (Double(index) + 0.5) / Double(count),
      latitude: box.minY + (box.maxY - box.minY) * reversed)
  }
}

/// The territory less the discs of 15 km around places: circles, projection, union, difference.
func gaps(around positions: [Point<Geographic>], in area: StudyArea) throws {
  let rings = Geodesic.grs80.circles(around: positions, radius_km: 15)
  let discs = try Projection.project(rings.map { MultiPolygon([Polygon(exterior: $0)]) }, to: .lambert93)
  _ = try Overlay.difference([area.outline], minus: Overlay.union(discs))
}

/// How overlays and whole studies grow with the number of sites.
func overlayRows(_ sample: Sample) throws {
  for count in [165, 1_000, 5_000] {
    let positions = scattered(count, over: sample.area.box)
    row(
      "gaps of \(count) sites: discs of 15 km, union, difference",
      try Measure.median(of: 3) { try gaps(around: positions, in: sample.area) })
  }
  let cells = sample.insideCells
  row(
    "\(cells.count) points located in \(sample.area.communeSurfaces.count) communes",
    try Measure.median(of: 3) { _ = try Location.locate(cells, in: sample.area.communeSurfaces) })
}

/// How a whole study grows, with sites and with communes.
func studyRows(_ sample: Sample) throws {
  for count in [165, 1_000, 5_000] {
    let sites = scattered(count, over: sample.area.box).enumerated().map { index, position in
      Site(id: "S\(index)", name: "", category: nil, position: position, networkName: "A", isInside: true)
    }
    row(
      "the study of \(count) sites",
      try Measure.median(of: 3) {
        _ = try Diagnosis(sample.area, sites: sites, parameters: StudyParameters())
      })
  }
  for codes in [["31"], ["31", "32", "09", "81", "82"]] {
    let part = try StudyArea(sample.area.territory.restricted(to: codes), reference: .townHall)
    row(
      "the study of \(part.communeSurfaces.count) communes",
      try Measure.median(of: 3) {
        _ = try Diagnosis(part, sites: sample.places.sites, parameters: StudyParameters())
      })
  }
}
