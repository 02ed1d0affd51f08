/// What a study leaves out because its input is absent.
public enum Omission: String, Hashable, Sendable, CaseIterable {
  /// No commune has a population: distances cannot be weighted by inhabitants.
  case population
  /// No commune has an EPCI.
  case epci
  /// No typology is joined.
  case typologies
}

extension Diagnosis {
  /// What is left out.
  public var omissions: [Omission] {
    Omission.allCases.filter { omission in
      switch omission {
      case .population: standing.levels.whole.inhabitants == 0
      case .epci: levels.epcis.isEmpty
      case .typologies: standing.levels.typologies.isEmpty
      }
    }
  }
}
