import Shapes
import Studies

extension Exports {
  /// What the territory would lose with each member, the greatest loss first; equal losses share a rank.
  static func fragility(
    _ diagnosis: Diagnosis, _ members: [Fragility], times: TimeStudy? = nil
  ) -> [JSONObject] {
    let population = diagnosis.area.population
    let byRoad = Dictionary(uniqueKeysWithValues: (times?.networks?.fragility ?? []).map { ($0.site, $0) })
    var (rank, last) = (0, Int?.none)
    return members.enumerated().map { index, member in
      if member.lostPopulation != last { (rank, last) = (index + 1, member.lostPopulation) }
      var row = JSONObject(
        [.init(name: "rang", value: .integer(rank))] + identity(ofSite: member.site, in: diagnosis).members)
      row.append("membres_meme_emplacement", .integer(member.membersAtPlace))
      row.append("rayon_km", .kilometres(diagnosis.parameters.mainRadius_km))
      append(lost: member, of: population, to: &row)
      row.append(
        "codes_communes_emplacement",
        .codes(member.communesOfPlace.map { diagnosis.area.territory.communes[$0].code }))
      addFragility(byRoad[member.site], times, population: population, to: &row)
      return row
    }
  }

  /// Adds what would be lost with a member, under names that end alike.
  static func append(
    lost member: Fragility, of population: Int, suffix: String = "", to row: inout JSONObject
  ) {
    row.append("population_perdue" + suffix, .integer(member.lostPopulation))
    row.append(
      "part_population_perdue" + suffix,
      .share(population > 0 ? Double(member.lostPopulation) / Double(population) : nil))
    row.append("communes_perdues" + suffix, .integer(member.lostCommunes))
    row.append("population_perdue_emplacement" + suffix, .integer(member.lostPopulationWithPlace))
    row.append("communes_perdues_emplacement" + suffix, .integer(member.communesOfPlace.count))
  }
}
