import Territories

/// Counts complementarity commune by commune and sums it up.
struct ComplementarityCount {
  let diagnosis: Diagnosis
  let communes: [Complementarity.Parts]
  /// The shares of each département's own outline; empty where land is not counted.
  let departmentShares: [Split<Double>]

  /// - Parameter either: the share of each commune, then of each département, that one network or the other covers.
  init(_ diagnosis: Diagnosis, _ first: NetworkReach, _ second: NetworkReach, either: [Double]) {
    let shares = either.indices.map {
      Split(first: first.shares[$0], second: second.shares[$0], either: either[$0])
    }
    let radius_km = diagnosis.parameters.mainRadius_km
    self.diagnosis = diagnosis
    departmentShares = Array(shares.dropFirst(diagnosis.area.territory.communes.count))
    communes = diagnosis.area.territory.communes.enumerated().map { index, commune in
      let population = commune.population ?? 0
      return Complementarity.Parts(
        byReference: Split(
          population, first: first.distance_km[index] <= radius_km,
          second: second.distance_km[index] <= radius_km),
        byArea: shares[index].scaled(by: Double(population)),
        area_km2: shares[index].scaled(by: diagnosis.area.communeAreas_km2[index]))
    }
  }

  /// Counts what is known of communes, without their land.
  init(_ diagnosis: Diagnosis, communes: [Complementarity.Parts]) {
    self.diagnosis = diagnosis
    self.communes = communes
    departmentShares = []
  }

  /// The territory, départements, EPCI, communes.
  var entries: [Complementarity.Entry] {
    let departments = departments
    let whole = departments.reduce(into: Complementarity.Parts()) { $0.add($1.parts) }
    let named = zip(diagnosis.area.territory.communes, communes).map { commune, parts in
      Complementarity.Entry(level: .commune, code: commune.code, name: commune.name, parts: parts)
    }
    return [Complementarity.Entry(level: .territory, code: "", name: "", parts: whole)] + departments + epcis
      + named
  }

  private var departments: [Complementarity.Entry] {
    let sums = sums { $0.departmentCode }
    return diagnosis.area.territory.departments.enumerated().map { index, department in
      var parts = sums[department.code] ?? Complementarity.Parts()
      // A département's area is that of its own outline.
      if !departmentShares.isEmpty {
        parts.area_km2 = departmentShares[index].scaled(by: diagnosis.area.departmentAreas_km2[index])
      }
      return Complementarity.Entry(
        level: .department, code: department.code, name: department.name, parts: parts)
    }
  }

  private var epcis: [Complementarity.Entry] {
    sums { $0.epciCode }.sorted { $0.key < $1.key }.map { code, parts in
      let name = diagnosis.area.territory.intercommunality(code: code)?.name ?? code
      return Complementarity.Entry(level: .epci, code: code, name: name, parts: parts)
    }
  }

  private func sums(by code: (Commune) -> String?) -> [String: Complementarity.Parts] {
    var sums: [String: Complementarity.Parts] = [:]
    for (commune, parts) in zip(diagnosis.area.territory.communes, communes) {
      if let code = code(commune) { sums[code, default: Complementarity.Parts()].add(parts) }
    }
    return sums
  }
}
