import Territories

/// How far the inhabitants of one commune or EPCI lack, and what makes it so much.
///
/// The score is inhabitants × kilometres beyond the main radius: an interpretable unit, without hidden weights.
public struct Priority: Hashable, Sendable {
  /// The place of the commune or EPCI in the territory's list or in ``Levels/epcis``.
  public let index: Int
  /// Person-kilometres beyond the main radius.
  public let shortfall_personKm: Double
  /// The inhabitants who live beyond it.
  public let inhabitantsBeyond: Double
  /// The commune that weighs the most, itself for a commune; a place in the territory's list.
  public let mainCommune: Int
  /// That commune's part (0…1) of the score.
  public let mainShare: Double

  /// How far beyond the radius those inhabitants live, on average, in kilometres.
  public var meanExcess_km: Double { inhabitantsBeyond > 0 ? shortfall_personKm / inhabitantsBeyond : 0 }
}

/// All communes and EPCI in which somebody lives beyond the main radius, the greatest score first.
public struct Priorities: Hashable, Sendable {
  /// The communes.
  public let communes: [Priority]
  /// The EPCI; none where no commune has one.
  public let epcis: [Priority]
  /// The score of the whole territory, in person-kilometres.
  public let total_personKm: Double

  /// Ranks communes and EPCI; equal scores stand in the order of their codes.
  ///
  /// - Complexity: n log n in the number of communes.
  init(_ levels: IndicatorLevels, epciOfCommune: [Int?]) {
    let scores = levels.communes.map(\.shortfall_personKm)
    communes = Priorities.ranked(
      levels.communes.enumerated().map { Priority($1, index: $0, main: $0, mainScore: scores[$0]) })
    var main = [Int?](repeating: nil, count: levels.epcis.count)
    for (commune, epci) in epciOfCommune.enumerated() {
      if let epci, scores[commune] > (main[epci].map { scores[$0] } ?? 0) { main[epci] = commune }
    }
    epcis = Priorities.ranked(
      levels.epcis.enumerated().compactMap { index, indicators in
        main[index].map { Priority(indicators, index: index, main: $0, mainScore: scores[$0]) }
      })
    total_personKm = levels.whole.shortfall_personKm
  }

  private static func ranked(_ priorities: [Priority]) -> [Priority] {
    priorities.filter { $0.shortfall_personKm > 0 }.sorted {
      ($1.shortfall_personKm, $0.index) < ($0.shortfall_personKm, $1.index)
    }
  }
}

extension Priority {
  fileprivate init(_ indicators: Indicators, index: Int, main: Int, mainScore: Double) {
    self.index = index
    shortfall_personKm = indicators.shortfall_personKm
    inhabitantsBeyond = (indicators.poverty?.headcount ?? 0) * indicators.inhabitants
    mainCommune = main
    mainShare = indicators.shortfall_personKm > 0 ? mainScore / indicators.shortfall_personKm : 0
  }
}
