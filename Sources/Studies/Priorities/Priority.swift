import Territories

/// How far the inhabitants of one commune or EPCI lack, and what makes it so much.
///
/// The score is inhabitants × kilometres beyond the main radius, or inhabitants × minutes beyond the main time in studies
/// of time: an interpretable unit, without hidden weights.
public struct Priority: Hashable, Sendable {
  /// The place of the commune or EPCI in the territory's list or in ``Levels/epcis``.
  public let index: Int
  /// Person-kilometres beyond the main radius, or person-minutes beyond the main time.
  public let shortfall: Double
  /// The inhabitants who live beyond it.
  public let inhabitantsBeyond: Double
  /// The commune that weighs the most, itself for a commune; a place in the territory's list.
  public let mainCommune: Int
  /// That commune's part (0…1) of the score.
  public let mainShare: Double

  /// How far beyond it those inhabitants live, on average, in kilometres or minutes.
  public var meanExcess: Double { inhabitantsBeyond > 0 ? shortfall / inhabitantsBeyond : 0 }
}

/// All communes and EPCI in which somebody lives beyond the main radius or time, the greatest score first.
public struct Priorities: Hashable, Sendable {
  /// The communes.
  public let communes: [Priority]
  /// The EPCI; none where no commune has one.
  public let epcis: [Priority]
  /// The score of the whole territory, in person-kilometres or person-minutes.
  public let total: Double

  /// Ranks communes and EPCI; equal scores stand in the order of their codes.
  ///
  /// - Parameters:
  ///   - lacks: what lacks in each commune, each EPCI, and in all.
  ///   - epciOfCommune: for each commune the place of its EPCI.
  /// - Complexity: n log n in the number of communes.
  init(_ lacks: (communes: [Lack], epcis: [Lack], whole: Lack), epciOfCommune: [Int?]) {
    let scores = lacks.communes.map(\.shortfall)
    communes = Priorities.ranked(
      lacks.communes.enumerated().map { Priority($1, index: $0, main: $0, mainScore: scores[$0]) })
    var main = [Int?](repeating: nil, count: lacks.epcis.count)
    for (commune, epci) in epciOfCommune.enumerated() {
      if let epci, scores[commune] > (main[epci].map { scores[$0] } ?? 0) { main[epci] = commune }
    }
    epcis = Priorities.ranked(
      lacks.epcis.enumerated().compactMap { index, lack in
        main[index].map { Priority(lack, index: index, main: $0, mainScore: scores[$0]) }
      })
    total = lacks.whole.shortfall
  }

  private static func ranked(_ priorities: [Priority]) -> [Priority] {
    priorities.filter { $0.shortfall > 0 }.sorted {
      ($1.shortfall, $0.index) < ($0.shortfall, $1.index)
    }
  }
}

/// What lacks in one commune, EPCI or territory.
struct Lack {
  /// Person-kilometres beyond the main radius, or person-minutes beyond the main time.
  var shortfall: Double
  /// The inhabitants who live beyond it.
  var inhabitantsBeyond: Double
}

extension Indicators {
  var lack: Lack {
    Lack(
      shortfall: shortfall_personKm, inhabitantsBeyond: (poverty?.headcount ?? 0) * inhabitants)
  }
}

extension Priority {
  fileprivate init(_ lack: Lack, index: Int, main: Int, mainScore: Double) {
    self.index = index
    shortfall = lack.shortfall
    inhabitantsBeyond = lack.inhabitantsBeyond
    mainCommune = main
    mainShare = lack.shortfall > 0 ? mainScore / lack.shortfall : 0
  }
}
