import Studies

extension Report {
  /// What to remember, the most important first; what cannot be said is left out.
  var findings: [String] {
    [
      coverageFinding, communesFinding, gapsFinding, distanceFinding, departmentsFinding, priorityFinding,
      complementarityFinding, sitingFinding, fragilityFinding, isolationFinding, sensitivityFinding,
    ].compactMap { $0 }
  }

  private var coverageFinding: String? {
    guard headline.count > 0 else { return nil }
    return words.coverageFinding(
      covered: headline.within(mainIndex), of: headline.count, radius: mainRadius,
      measure: words.measure(diagnosis))
  }

  private var communesFinding: String? {
    let km = diagnosis.distances.distance_km
    guard let far = km.indices.max(by: { (km[$0], $1) < (km[$1], $0) }) else { return nil }
    return words.communesFinding(
      beyond: km.count { $0 > diagnosis.parameters.mainRadius_km }, of: km.count, radius: mainRadius,
      farthest: name(ofCommune: far), distance: words.kilometres(km[far]))
  }

  private var gapsFinding: String? {
    let gaps = diagnosis.gaps.filter { !$0.isSliver }
    let first = gaps.first.flatMap { gap in
      gap.mainCommune.map { (name: name(ofCommune: $0), people: Int(gap.population.rounded())) }
    }
    return words.gapsFinding(
      count: gaps.count, people: Int(gaps.reduce(0) { $0 + $1.population }.rounded()),
      area: words.squareKilometres(gaps.reduce(0) { $0 + $1.area_km2 }),
      share: words.percent(gaps.reduce(0) { $0 + $1.area_km2 } / max(diagnosis.area.area_km2, 1e-9)),
      radius: mainRadius, first: first)
  }

  private var distanceFinding: String? {
    headline.distribution.map {
      words.distanceFinding(
        median: words.kilometres($0.median_km), p90: words.kilometres($0.p90_km),
        mean: words.kilometres($0.mean_km))
    }
  }

  private var departmentsFinding: String? {
    let ranked = zip(diagnosis.levels.departments, diagnosis.standing.levels.departments)
      .compactMap { entry, found in found.shareWithin(mainIndex).map { (entry.name.clipped(40), $0) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard ranked.count > 1, let least = ranked.first, let most = ranked.last else { return nil }
    return words.departmentsFinding(
      least: (least.0, words.percent(least.1)), most: (most.0, words.percent(most.1)), radius: mainRadius)
  }

  private var priorityFinding: String? {
    let ranked = diagnosis.standing.priorities.epcis
    let total = diagnosis.standing.priorities.total
    guard let first = ranked.first, total > 0 else { return nil }
    let leading = ranked.prefix(10)
    return words.priorityFinding(
      leading: leading.count, of: ranked.count,
      share: words.percent(leading.reduce(0) { $0 + $1.shortfall } / total),
      first: name(ofEPCI: first.index))
  }

  private var complementarityFinding: String? {
    network.complementarity.map { found in
      let people = found.whole.byReference
      return words.complementarityFinding(
        added: people.secondOnly,
        share: words.percent(people.total > 0 ? Double(people.secondOnly) / Double(people.total) : nil),
        by: found.secondName.clipped(40), to: found.firstName.clipped(40), radius: mainRadius)
    }
  }

  private var sitingFinding: String? {
    manifest.siting.map { study in
      words.sitingFinding(
        places: study.places.count, gained: study.after.covered - study.before.covered, radius: mainRadius,
        first: study.places.first?.candidate.name.clipped(60))
    }
  }

  private var fragilityFinding: String? {
    guard let worst = network.fragility.first, headline.count > 0 else { return nil }
    return words.fragilityFinding(
      costly: network.fragility.count { $0.lostPopulation > 0 }, of: network.fragility.count,
      worst: diagnosis.places.sites[worst.site].name.clipped(60), people: worst.lostPopulation,
      radius: mainRadius)
  }

  private var isolationFinding: String? {
    let members = network.fellows.members
    guard members.count > 1 else { return nil }
    return words.isolationFinding(
      isolated: members.count(where: \.isIsolated), of: members.count, radius: mainRadius)
  }

  private var sensitivityFinding: String? {
    let rows = network.sensitivity.rows.filter { $0.radius_km == diagnosis.parameters.mainRadius_km }
    let people = Double(diagnosis.area.population)
    let shares = rows.map { Double($0.coveredByReference) / people }
    guard people > 0, let least = shares.min(), let most = shares.max() else { return nil }
    return words.sensitivityFinding(
      least: words.percent(least), most: words.percent(most), radius: mainRadius,
      hasNeighbours: rows.contains { $0.insideOnly != nil })
  }

  /// A commune with its département, for the middle of a sentence.
  func name(ofCommune index: Int) -> String {
    let commune = territory.communes[index]
    let department = territory.department(code: commune.departmentCode)?.name ?? commune.departmentCode
    return "\(commune.name.clipped(60)) (\(department.clipped(40)))"
  }

  /// An EPCI as people abbreviate it.
  func name(ofEPCI index: Int) -> String {
    words.shortName(ofEPCI: diagnosis.levels.epcis[index].name).clipped(80)
  }
}
