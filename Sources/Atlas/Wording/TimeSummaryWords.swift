import Studies

/// The end of a run, in minutes.
extension Wording {
  func summary(of study: TimeStudy, _ diagnosis: Diagnosis) -> [String] {
    (study.times.map { summary(of: $0, diagnosis) } ?? [])
      + study.bases.compactMap { basis in basis.estimate.map { summary(of: $0, basis, diagnosis) } }
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
    let squares = percent(times.standing.whole.sharesWithin[place])
    let first =
      times.standing.isBySquare
      ? say("\(squares) des habitants par carreau, ", "\(squares) of inhabitants by square, ") : ""
    return say(
      "\(mark) à \(time) en voiture : \(first)\(shares.0) des habitants par point de référence, \(shares.1) par surface ; \(shares.2) du territoire",
      "\(mark) within \(time) by car: \(first)\(shares.0) of inhabitants by reference point, \(shares.1) by area; \(shares.2) of the territory"
    )
  }

  private func summary(
    of estimate: TimeEstimate, _ basis: TimeBasis, _ diagnosis: Diagnosis
  ) -> String {
    let share = percent(basis.standing.whole.sharesWithin[basis.parameters.mainIndex])
    let (main, way) = (time(basis.parameters.main_min), measure(diagnosis))
    return say(
      "Estimation (\(assumption(estimate)), sans routes) : \(share) des habitants à \(main) ou moins \(way)",
      "Estimation (\(assumption(estimate)), without roads): \(share) of inhabitants within \(main) \(way)"
    )
  }

  /// What an estimation takes for granted.
  func assumption(_ estimate: TimeEstimate) -> String {
    let detour = numbers.string(estimate.detour, decimals: 2)
    let speed = numbers.string(estimate.speed_kmh, decimals: 0, unit: "km/h")
    return say("vol d'oiseau × \(detour) à \(speed)", "straight line × \(detour) at \(speed)")
  }
}
