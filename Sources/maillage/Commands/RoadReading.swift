import Atlas
import Roads
import Studies

extension TimeOptions {
  /// The road network of the files given; `nil` where none are.
  func network(_ words: Wording) throws(Failure) -> RoadNetwork? {
    guard !roads.isEmpty else { return nil }
    do throws(RoadsError) {
      return try RoadNetwork(files: roads, cache: roadsCache)
    } catch {
      throw Failure(error, words)
    }
  }

  /// What a study says in minutes; `nil` where nothing is asked for.
  func study(
    _ diagnosis: Diagnosis, _ words: Wording, entering phase: (String) -> Void
  ) throws(Failure) -> TimeStudy? {
    guard isAsked else { return nil }
    var study = TimeStudy(parameters: try parameters(words), estimate: try estimate(words))
    guard !roads.isEmpty else { return study }
    phase(words.readingRoads)
    guard let network = try network(words) else { return study }
    phase(words.timing)
    study.roads = .init(files: roads, network: network)
    do throws(StudiesError) {
      let findings = try RoadFindings(diagnosis, roads: network, parameters: study.parameters)
      study.times = try TimeDiagnosis(diagnosis, findings, parameters: study.parameters)
    } catch {
      throw Failure(error, words)
    }
    return study
  }
}

extension Failure {
  init(_ error: RoadsError, _ words: Wording) {
    sentence = words.sentence(error)
    code =
      switch error {
      case .unreadable(_, .empty): Failure.data
      case .unreadable: Failure.noInput
      case .notRoadData, .damaged, .noRoads, .tooLarge: Failure.data
      }
  }
}
