import Studies

/// The end of a run, in minutes.
extension Wording {
  func summary(of study: TimeStudy, _ diagnosis: Diagnosis) -> [String] {
    (study.times.map { summary(of: $0, diagnosis) } ?? [])
      + (study.estimate.map { [summary(of: $0, study.parameters, diagnosis)] } ?? [])
  }

  private func summary(of times: TimeDiagnosis, _ diagnosis: Diagnosis) -> [String] {
    var lines = times.parameters.times_min.indices.map { coverage(times, place: $0) }
    let counted = times.gaps.filter { !$0.isSliver }
    let area = squareKilometres(counted.reduce(0) { $0 + $1.area_km2 })
    let far = counted.compactMap { $0.farthest?.minutes }.max().map {
      say(" ; point le plus éloigné à \(minutes($0))", "; farthest point at \(minutes($0))")
    }
    let main = time(times.parameters.main_min)
    lines.append(
      say(
        "\(gaps(counted.count)) à plus de \(main) en voiture : \(area)\(far ?? "")",
        "\(gaps(counted.count)) over \(main) by car: \(area)\(far ?? "")"))
    if let found = times.figures.whole.distribution {
      lines.append(
        say(
          "Temps par habitant : moyenne \(minutes(found.mean_min)), médiane \(minutes(found.median_min)), neuf sur dix à \(minutes(found.p90_min)) ou moins",
          "Time of an inhabitant: mean \(minutes(found.mean_min)), median \(minutes(found.median_min)), nine in ten within \(minutes(found.p90_min))"
        ))
    }
    return lines + leftOut(LeftOut(times, of: diagnosis), diagnosis)
  }

  private func coverage(_ times: TimeDiagnosis, place: Int) -> String {
    let whole = times.levels.whole
    let mark = place == times.parameters.mainIndex ? "→" : " "
    let shares = (
      percent(whole.shareByReference(place)), percent(whole.shareByArea(place)),
      percent(whole.shareOfArea(place))
    )
    let time = self.time(times.parameters.times_min[place])
    return say(
      "\(mark) à \(time) en voiture : \(shares.0) des habitants par point de référence, \(shares.1) par surface ; \(shares.2) du territoire",
      "\(mark) within \(time) by car: \(shares.0) of inhabitants by reference point, \(shares.1) by area; \(shares.2) of the territory"
    )
  }

  private func summary(
    of estimate: TimeEstimate, _ parameters: TimeParameters, _ diagnosis: Diagnosis
  ) -> String {
    let reach_km = estimate.distance_km(parameters.main_min)
    let people = zip(diagnosis.area.territory.communes, diagnosis.distances.distance_km)
      .reduce(0) { $1.1 <= reach_km ? $0 + ($1.0.population ?? 0) : $0 }
    let all = diagnosis.area.population
    let share = percent(all > 0 ? Double(people) / Double(all) : nil)
    return say(
      "Estimation (\(assumption(estimate)), sans routes) : \(share) des habitants à \(time(parameters.main_min)) ou moins par point de référence",
      "Estimation (\(assumption(estimate)), without roads): \(share) of inhabitants within \(time(parameters.main_min)) by reference point"
    )
  }

  /// What an estimation takes for granted.
  func assumption(_ estimate: TimeEstimate) -> String {
    let detour = numbers.string(estimate.detour, decimals: 2)
    let speed = numbers.string(estimate.speed_kmh, decimals: 0, unit: "km/h")
    return say("vol d'oiseau × \(detour) à \(speed)", "straight line × \(detour) at \(speed)")
  }
}
