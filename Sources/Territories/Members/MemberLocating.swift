internal import Shapes

extension MemberReading {
  /// How far a place may stand from the commune that it names, in metres, before the two contradict each other:
  /// generalised outlines are off by some hundred metres.
  private static var tolerance: Double { 1000 }

  /// Says of each site in which commune it stands, and whether that is under study.
  mutating func locate() throws(TerritoriesError) {
    let found = try territory.directory.locate(sites.map(\.position))
    let astray = sites.indices.filter { found[$0] == nil }
    let inDepartment = try territory.directory.isIn(territory.departments, astray.map { sites[$0].position })
    let onSeam = Set(zip(astray, inDepartment).lazy.filter(\.1).map(\.0))
    for site in sites.indices { settle(site, standsIn: found[site], isOnSeam: onSeam.contains(site)) }
  }

  private mutating func settle(_ site: Int, standsIn found: Int?, isOnSeam: Bool) {
    var commune = found
    if let declared = states[site].declared, declared != found {
      let metres = territory.directory.distance(from: sites[site].position, toCommune: declared)
      if metres > Self.tolerance {
        noteContradiction(site, found, metres)
      } else if found == nil || territory.isUnderStudy(declared) == found.map(territory.isUnderStudy) {
        commune = declared
      }
    }
    sites[site].communeCode = commune.map { territory.directory.communes[$0].code }
    sites[site].isInside = commune.map(territory.isUnderStudy) ?? isOnSeam
    if !sites[site].isInside { noteOutside(site) }
  }

  private mutating func noteContradiction(_ site: Int, _ found: Int?, _ metres: Double) {
    let record = states[site].record
    let code = found.map { territory.directory.communes[$0].code }
    note(
      .communeContradictsPosition(standsIn: code, metres: metres.rounded()), about: site,
      field: columns.name(.communeCode), value: value(.communeCode, of: record))
  }

  private mutating func noteOutside(_ site: Int) {
    let position = sites[site].position
    let isAbroad = !France.metropolitan.contains(position)
    note(
      isAbroad ? .outsideFrance : .outsideTerritory, about: site, field: columns.coordinateNames,
      value: "\(position.y), \(position.x)")
  }
}

extension Territory {
  /// Whether a commune of the directory is under study, and no neighbour.
  func isUnderStudy(_ index: Int) -> Bool { index < communes.count }
}
