import Shapes
import Studies

/// What is said of networks as such.
extension Wording {
  /// The name of the network to which the sample is compared.
  public var sampleComparison: String { "Fabriques de territoire" }

  /// Where the network comes from to which a study is compared; nothing where there is none.
  func comparisonSource(_ provenance: Provenance) -> [String] {
    guard let file = provenance.comparison else { return [] }
    return file == Provenance.sampleComparison
      ? [
        say(
          "Réseau comparé : Fabriques de territoire (ANCT), placées au point de référence de leur commune.",
          "Network compared: Fabriques de territoire (ANCT), placed at the reference point of their commune.")
      ] : [say("Réseau comparé : \(file).", "Network compared: \(file).")]
  }

  /// The end of a run: networks, each finding in one line.
  func summary(of study: NetworkStudy, _ diagnosis: Diagnosis) -> [String] {
    [fragility(study, diagnosis), isolation(study, diagnosis), complementarity(study)]
      + sensitivity(study, diagnosis)
      + announcement(study.announcement)
  }

  private func fragility(_ study: NetworkStudy, _ diagnosis: Diagnosis) -> String {
    let costly = study.fragility.count { $0.lostPopulation > 0 }
    let most = study.fragility.first.map { member in
      let name = diagnosis.places.sites[member.site].name
      return say(
        " ; le plus : \(name), \(inhabitants(member.lostPopulation))",
        "; the most: \(name), \(inhabitants(member.lostPopulation))")
    }
    let distance = radius(diagnosis.parameters.mainRadius_km)
    return say(
      "fragilité : \(places(costly)) dont la fermeture laisserait des habitants à plus de \(distance)\(costly > 0 ? most ?? "" : "")",
      "fragility: \(places(costly)) whose closing would leave inhabitants beyond \(distance)\(costly > 0 ? most ?? "" : "")"
    )
  }

  private func isolation(_ study: NetworkStudy, _ diagnosis: Diagnosis) -> String {
    let isolated = study.fellows.members.count(where: \.isIsolated)
    let distance = radius(diagnosis.parameters.mainRadius_km)
    let links = study.fellows.links.count
    return say(
      "voisinages : \(places(isolated)) sans autre membre à \(distance) ou moins ; \(count(links)) liens",
      "neighbourhoods: \(places(isolated)) without another member within \(distance); \(count(links)) links")
  }

  private func sensitivity(_ study: NetworkStudy, _ diagnosis: Diagnosis) -> [String] {
    let rows = study.sensitivity.rows.filter { $0.radius_km == diagnosis.parameters.mainRadius_km }
    let population = Double(diagnosis.area.population)
    let shares = rows.map { Double($0.coveredByReference) / population }
    guard population > 0, let least = shares.min(), let most = shares.max() else { return [] }
    let distance = radius(diagnosis.parameters.mainRadius_km)
    let around =
      rows.contains { $0.insideOnly != nil } ? say(" et les lieux voisins", " and neighbouring places") : ""
    return [
      say(
        "sensibilité : de \(percent(least)) à \(percent(most)) des habitants à \(distance), selon le point de référence\(around)",
        "sensitivity: from \(percent(least)) to \(percent(most)) of inhabitants within \(distance), by reference point\(around)"
      )
    ]
  }

  private func complementarity(_ study: NetworkStudy) -> String {
    guard let found = study.complementarity else {
      return say(
        "complémentarité : un seul réseau, rien à comparer (donnez un deuxième --members, ou --compare-with)",
        "complementarity: one network only, nothing to compare (give a second --members, or --compare-with)")
    }
    let people = found.whole.byReference
    func share(_ part: Int) -> String {
      percent(people.total > 0 ? Double(part) / Double(people.total) : nil)
    }
    return say(
      "complémentarité : \(found.firstName) seul \(share(people.firstOnly)) des habitants, \(found.secondName) seul \(share(people.secondOnly)), les deux \(share(people.both)), aucun \(share(people.neither))",
      "complementarity: \(found.firstName) only \(share(people.firstOnly)) of inhabitants, \(found.secondName) only \(share(people.secondOnly)), both \(share(people.both)), neither \(share(people.neither))"
    )
  }
}
