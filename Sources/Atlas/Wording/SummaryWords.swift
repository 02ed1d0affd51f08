import Studies

extension Wording {
  /// The end of a run: figures, then files.
  public func summary(
    _ diagnosis: Diagnosis, _ study: NetworkStudy, siting: SitingStudy? = nil, times: TimeStudy? = nil,
    files: [String], folder: String
  ) -> [String] {
    let whole = diagnosis.levels.whole
    let inside = diagnosis.places.sites.count { $0.isInside }
    let outside = diagnosis.places.sites.count - inside
    let ground = "\(communes(whole.communes)), \(inhabitants(whole.population))"
    var lines = [
      say(
        "\(places(inside)) dans le territoire\(outside > 0 ? " et \(count(outside)) autour" : "") ; \(ground)",
        "\(places(inside)) in the territory\(outside > 0 ? " and \(count(outside)) around" : ""); \(ground)")
    ]
    lines += diagnosis.parameters.radii_km.indices.map { coverage(diagnosis, radius: $0) }
    lines.append(gaps(diagnosis))
    lines += standing(diagnosis) + gridSummary(diagnosis)
    lines += summary(of: study, diagnosis)
    lines += times.map { summary(of: $0, diagnosis) } ?? []
    lines += siting.map { summary(of: $0, diagnosis) } ?? []
    lines.append(
      say("\(count(files.count)) fichiers dans \(folder)/ :", "\(count(files.count)) files in \(folder)/:"))
    return lines + files.map { "  " + $0 }
  }

  private func coverage(_ diagnosis: Diagnosis, radius: Int) -> String {
    let whole = diagnosis.levels.whole
    let mark = radius == diagnosis.parameters.mainIndex ? "→" : " "
    let shares = (
      percent(whole.shareByReference(radius)), percent(whole.shareByArea(radius)),
      percent(whole.shareOfArea(radius))
    )
    let distance = self.radius(diagnosis.parameters.radii_km[radius])
    let squares = diagnosis.standing.squares.map { _ in
      percent(diagnosis.standing.levels.whole.shareWithin(radius))
    }
    let first =
      squares.map { say("\($0) des habitants par carreau, ", "\($0) of inhabitants by square, ") } ?? ""
    return say(
      "\(mark) à \(distance) : \(first)\(shares.0) des habitants par point de référence, \(shares.1) par surface ; \(shares.2) du territoire",
      "\(mark) within \(distance): \(first)\(shares.0) of inhabitants by reference point, \(shares.1) by area; \(shares.2) of the territory"
    )
  }

  private func gaps(_ diagnosis: Diagnosis) -> String {
    let summary = diagnosis.gapSummaries[diagnosis.parameters.mainIndex]
    let far = diagnosis.gaps.map(\.farthestDistance_km).max()
    let farthest = far.map {
      say(" ; point le plus éloigné à \(kilometres($0))", "; farthest point at \(kilometres($0))")
    }
    return say(
      "\(gaps(summary.count)) à plus de \(radius(summary.radius_km)) : \(squareKilometres(summary.area_km2))\(farthest ?? "")",
      "\(gaps(summary.count)) beyond \(radius(summary.radius_km)): \(squareKilometres(summary.area_km2))\(farthest ?? "")"
    )
  }
}
