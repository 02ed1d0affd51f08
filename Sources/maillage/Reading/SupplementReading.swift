import Atlas
import Territories

extension InputReader {
  /// Reads everything, and what a study joins to the territory.
  mutating func read(
    with study: StudyOptions, comparedWith other: MemberArgument? = nil
  ) throws(Failure) -> Inputs {
    var inputs = try read(comparedWith: other)
    inputs.typologies = try typologies(study.typology, in: inputs.territory)
    inputs.grid = try grid(study.populationGrid)
    inputs.records = records
    inputs.parts += study.typology.map { MemberArgument($0) }.map {
      StudyRequest.Part(role: "typologie", name: $0.name, file: $0.path)
    }
    inputs.parts += [study.populationGrid].compactMap { $0 }.map {
      StudyRequest.Part(role: "carreaux", name: "carreaux", file: $0)
    }
    return inputs
  }

  /// Reads a population grid.
  private mutating func grid(_ path: String?) throws(Failure) -> Audited<PopulationGrid>? {
    guard let path else { return nil }
    let file = try open(path, as: "carreaux")
    return try failing { () throws(TerritoriesError) in try PopulationGrid.read(file) }
  }

  /// Reads typologies; two of the same name are refused.
  private mutating func typologies(
    _ arguments: [String], in territory: Territory
  ) throws(Failure) -> [Audited<Typology>] {
    var typologies: [Audited<Typology>] = []
    for argument in arguments.map({ MemberArgument($0) }) {
      guard !typologies.contains(where: { $0.value.name == argument.name }) else {
        throw Failure(sentence: words.repeatedTypology(argument.name), code: Failure.usage)
      }
      let file = try open(argument.path, as: "typologie")
      typologies.append(
        try failing { () throws(TerritoriesError) in
          try Typology.read(file, named: argument.name, in: territory)
        })
    }
    return typologies
  }
}
