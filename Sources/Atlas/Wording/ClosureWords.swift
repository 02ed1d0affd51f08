import Studies

/// What the map of closures says.
extension Wording {
  /// The finding, for a headline.
  func closureTitle(_ study: ClosureStudy) -> String {
    let radius = limit(study.measure)
    let closed = counted(
      study.closed.count, ("lieu fermé", "lieux fermés"), ("place closed", "places closed"))
    let lost = study.before.covered - study.after.covered
    guard lost > 0 else {
      return say(
        "\(closed) : personne ne perd son lieu à \(radius)",
        "\(closed): nobody loses their place within \(radius)")
    }
    let people = counted(
      lost, ("habitant n'a plus de lieu", "habitants n'ont plus de lieu"),
      ("inhabitant has no place left", "inhabitants have no place left"))
    return say("\(closed) : \(people) à \(radius) ou moins", "\(closed): \(people) within \(radius)")
  }

  /// The shares before and after, and the way that is added.
  func closureValue(_ study: ClosureStudy, _ diagnosis: Diagnosis) -> String {
    func share(_ state: AccessState) -> String {
      percent(study.population > 0 ? Double(state.covered) / Double(study.population) : nil)
    }
    let names = list(study.closed.prefix(5).map { String(diagnosis.places.sites[$0].name.prefix(60)) })
    let (before, after) = (
      amount(study.before.mean, study.measure), amount(study.after.mean, study.measure)
    )
    return say(
      "Sans \(names) : de \(share(study.before)) à \(share(study.after)) des habitants, de \(before) à \(after) en moyenne jusqu'au lieu le plus proche",
      "Without \(names): from \(share(study.before)) to \(share(study.after)) of inhabitants, from \(before) to \(after) on average to the nearest place"
    )
  }
}
