import Shapes
import Territories
import Topology

/// What one network covers alone at the main radius.
struct NetworkReach {
  let name: String
  /// The sites that count, by id.
  let sites: [Site]
  /// For each commune, kilometres from its reference point to the nearest of them.
  let distance_km: [Double]
  /// Their discs in Lambert-93, metres.
  let discs: MultiPolygon<Planar>
  /// The territory less the discs, where it is known already.
  let beyond: MultiPolygon<Planar>?
  /// The covered share of each commune, then of each département.
  let shares: [Double]
}

extension NetworkReach {
  /// All sites of a diagnosis: nothing is computed again.
  init(all diagnosis: Diagnosis, name: String) {
    self.name = name
    sites = diagnosis.places.sites
    distance_km = diagnosis.distances.distance_km
    discs = diagnosis.discs[diagnosis.parameters.mainIndex].union
    beyond = diagnosis.beyond[diagnosis.parameters.mainIndex]
    shares = diagnosis.levels.shares(radius: diagnosis.parameters.mainIndex)
  }

  /// One of the networks of a diagnosis; `nil` where it has no site that counts, or is the only one.
  init?(of diagnosis: Diagnosis, named name: String) throws(StudiesError) {
    let group = diagnosis.groups.first { $0.group.kind == .network && $0.group.name == name }
    guard let group else { return nil }
    self.name = name
    sites = group.group.sites.map { diagnosis.places.sites[$0] }
    distance_km = group.distances.distance_km
    let radii_km = [diagnosis.parameters.mainRadius_km]
    discs = try diagnosis.survey.discs(around: group.group.sites, radii_km: radii_km)[0].union
    beyond = nil
    shares = group.levels.shares(radius: 0)
  }

  /// A network that is no part of a diagnosis; `nil` where none of its sites counts.
  init?(of network: Network, beside diagnosis: Diagnosis) throws(StudiesError) {
    let places = Places(diagnosis.parameters.insideOnly ? network.sitesInside : network.sites)
    guard !places.sites.isEmpty else { return nil }
    name = network.name
    sites = places.sites
    let all = Array(places.sites.indices)
    distance_km = try CommuneDistances(
      from: diagnosis.area.references.map(\.position), to: all, of: places
    ).distance_km
    let drawn = try Discs.draw(
      around: places.positions, radii_km: [diagnosis.parameters.mainRadius_km], reaching: diagnosis.area.box)
    discs = drawn[0].union
    beyond = nil
    shares = diagnosis.survey.surfaces.shares(in: [discs])[0]
  }
}

extension Levels {
  /// The covered share of each commune, then of each département.
  func shares(radius: Int) -> [Double] {
    (communes + departments.map(\.coverage)).map { $0.shareOfArea(radius) ?? 0 }
  }
}
