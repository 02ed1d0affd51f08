import Territories

/// What a study says of the networks as such: beside the coverage, never changing it.
public struct NetworkStudy: Sendable {
  /// What the territory would lose if one member closed.
  public let fragility: [Fragility]
  /// Members among themselves.
  public let fellows: Fellows

  /// Looks at the networks of a diagnosis.
  ///
  /// - Throws: what GEOS or PROJ said.
  public init(_ diagnosis: Diagnosis) throws(StudiesError) {
    fragility = try Fragility.survey(diagnosis)
    fellows = try Fellows(diagnosis)
  }
}
