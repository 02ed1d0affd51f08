import Studies
import Territories

extension Report {
  /// A page for each département.
  var departmentPages: [Fields] {
    let members = Dictionary(grouping: diagnosis.places.sites.indices) { site in
      diagnosis.communeOfSite[site].map { territory.communes[$0].departmentCode } ?? ""
    }
    let communes = Dictionary(grouping: territory.communes.indices) { territory.communes[$0].departmentCode }
    return diagnosis.levels.departments.indices.map { index in
      let code = diagnosis.levels.departments[index].code
      return page(index, members: members[code] ?? [], communes: communes[code] ?? [])
    }
  }

  private func page(_ index: Int, members: [Int], communes: [Int]) -> Fields {
    let entry = diagnosis.levels.departments[index]
    let found = diagnosis.standing.levels.departments[index]
    let name = entry.name.clipped(60)
    let insets = interactive?.insets ?? []
    return [
      "code": entry.code, "name": name, "sentence": sentence(entry, found),
      "tiles": tiles(entry.coverage, found).map(\.fields),
      "inset": index < insets.count ? insets[index] : "",
      "insetCaption": words.say(
        "Communes selon leur distance ; mêmes couleurs que la carte du territoire.",
        "Communes by distance; colours as on the map of the territory."),
      "far": farTable(entry.code, name, communes).fields, "hasMembers": !members.isEmpty,
      "membersTitle": words.say(
        "\(words.places(members.count)) dans le département", "\(words.places(members.count)) here"),
      "members": members.map { member($0) },
    ]
  }

  private func sentence(_ entry: Levels.Entry, _ found: Indicators) -> String {
    guard found.count > 0 else { return words.communes(entry.coverage.communes) + "." }
    return words.coverageFinding(
      covered: found.within(mainIndex), of: found.count, radius: mainRadius,
      measure: words.measure(diagnosis))
  }

  private func tiles(_ coverage: Coverage, _ found: Indicators) -> [ReportTile] {
    [
      ReportTile(words.count(coverage.population), words.say("habitants", "inhabitants")),
      ReportTile(
        words.percent(coverage.shareByReference(mainIndex)),
        words.say("à \(mainRadius), par point de référence", "within \(mainRadius), by reference point"),
        share: coverage.shareByReference(mainIndex)),
      ReportTile(
        words.percent(coverage.shareByArea(mainIndex)),
        words.say("à \(mainRadius), par surface", "within \(mainRadius), by area"),
        share: coverage.shareByArea(mainIndex)),
      ReportTile(
        words.percent(coverage.shareOfArea(mainIndex)), words.say("du territoire", "of the land"),
        share: coverage.shareOfArea(mainIndex)),
      ReportTile(
        found.distribution.map { words.kilometres($0.mean_km) } ?? "–",
        words.say("distance moyenne par habitant", "mean distance of an inhabitant")),
      ReportTile(
        words.numbers.string(found.sitesPer100000 ?? .nan, decimals: 1),
        words.say("lieux pour 100\u{202F}000 habitants", "places for 100,000 inhabitants")),
    ]
  }

  /// The ten farthest communes.
  private func farTable(_ code: String, _ name: String, _ communes: [Int]) -> ReportTable {
    let km = diagnosis.distances.distance_km
    let far = communes.sorted { (km[$1], $0) < (km[$0], $1) }.prefix(10)
    return ReportTable(
      id: "tableau-\(slug(code))-loin",
      caption: words.say("\(name) : les communes les plus éloignées", "\(name): the farthest communes"),
      columns: [
        .text(words.column(.commune)), .number(words.column(.inhabitants)),
        .number(words.column(.distance)), .text(words.column(.nearest)),
      ],
      rows: far.map { index in
        let commune = territory.communes[index]
        return [
          .init(commune.name.clipped(60)), commune.population.map { words.cell($0) } ?? "–",
          words.cell(km: km[index]),
          .init(diagnosis.places.sites[diagnosis.distances.site[index]].name.clipped(60)),
        ]
      })
  }

  private func member(_ index: Int) -> Fields {
    let site = diagnosis.places.sites[index]
    let commune = diagnosis.communeOfSite[index].map { territory.communes[$0].name.clipped(60) }
    let detail = [commune, site.category?.clipped(60)].compactMap { $0 }.joined(separator: ", ")
    var fields: Fields = ["name": site.name.clipped(120)]
    if !detail.isEmpty { fields["detail"] = detail }
    return fields
  }
}
