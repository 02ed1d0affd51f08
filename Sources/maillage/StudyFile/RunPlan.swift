import Atlas
import Studies
import StudyFiles
import Territories

/// What a run is to do: the options, and the study file where options say nothing.
struct RunPlan {
  var inputs: InputOptions
  var study: StudyOptions
  var times: TimeOptions
  var comparison: ComparisonOptions
  var output: OutputOptions
  var look: LookOptions
  var common: CommonOptions
  /// The networks; none where those of the sample are to be read.
  var networks: [MemberArgument]
  /// The network to which the first is compared.
  var compared: MemberArgument?
  /// Announced numbers of the file.
  var announced: [AnnouncedTotal] = []
  /// How many new places are to be proposed; `nil` where nothing is said.
  private var wantedPlaces: Int?
  /// The study file.
  var source: StudySource?

  /// The plan that a command line makes; the study file is read here.
  init(_ command: RunCommand) throws(Failure) {
    inputs = command.inputs
    study = command.study
    times = command.times
    comparison = command.comparison
    output = command.output
    look = command.look
    common = command.common
    networks = command.inputs.members.map { MemberArgument($0) }
    compared = command.comparison.compareWith.map { MemberArgument($0) }
    wantedPlaces = command.newPlaces
    guard let path = command.file else { return }
    let source = try StudySource(path, command.common.words)
    self.source = source
    fillInputs(from: source)
    fillStudy(from: source)
    fillTimes(from: source)
    fillNetworks(from: source)
    fillOutput(from: source)
  }

  private mutating func fillInputs(from source: StudySource) {
    let territory = source.study.territory
    inputs.communes = inputs.communes ?? territory?.communes.map(source.path)
    inputs.departements = inputs.departements ?? territory?.outlines.map(source.path)
    inputs.population = inputs.population ?? territory?.populations.map(source.path)
    inputs.geodata = inputs.geodata ?? territory?.folder.map(source.path)
    inputs.territory = inputs.territory ?? territory?.departments.map { $0.joined(separator: ",") }
    inputs.isStrict = inputs.isStrict ?? source.study.isStrict
  }

  private mutating func fillStudy(from source: StudySource) {
    let file = source.study
    study.radius = study.radius ?? file.radii?.coverage_km.map { $0.map { "\($0)" }.joined(separator: ",") }
    study.mainRadius = study.mainRadius ?? file.radii?.main_km.map { "\($0)" }
    study.reference = study.reference ?? file.referencePoint.flatMap { ReferencePoint(rawValue: $0) }
    study.leavesOutNeighbours = study.leavesOutNeighbours ?? file.insideOnly
    study.populationGrid = study.populationGrid ?? file.populationGrid.map(source.path)
    wantedPlaces = wantedPlaces ?? file.newPlaces
    if study.typology.isEmpty {
      study.typology = (file.typologies ?? [:]).sorted { $0.key < $1.key }
        .map { "\($0.key)=\(source.path($0.value))" }
    }
  }

  private mutating func fillTimes(from source: StudySource) {
    guard let entry = source.study.minutes else { return }
    if times.roads.isEmpty { times.roads = (entry.roads ?? []).map(source.path) }
    if !times.roads.isEmpty { times.roadsCache = times.roadsCache ?? entry.cache.map(source.path) }
    if let estimate = entry.estimate {
      times.estimateMinutes =
        times.estimateMinutes ?? "detour=\(estimate.detour),speed=\(estimate.speed_kmh)"
    }
    // A file may say times before there are roads: they are then of no use, and no mistake.
    guard times.isAsked else { return }
    times.times = times.times ?? entry.times_min.map { $0.map { "\($0)" }.joined(separator: ",") }
    times.mainTime = times.mainTime ?? entry.main_min.map { "\($0)" }
  }

  private mutating func fillNetworks(from source: StudySource) {
    let entries = source.study.networks ?? []
    if networks.isEmpty { networks = entries.map(source.member) }
    compared = compared ?? source.study.comparison.map(source.member)
    announced = (entries + [source.study.comparison].compactMap { $0 }).flatMap { entry in
      let name = source.member(entry).name
      let total = entry.announced?.total.map { AnnouncedTotal(network: name, category: nil, count: $0) }
      let parts = (entry.announced?.categories ?? [:]).sorted { $0.key < $1.key }
      return [total].compactMap { $0 }
        + parts.map { AnnouncedTotal(network: name, category: $0.key, count: $0.value) }
    }
  }

  private mutating func fillOutput(from source: StudySource) {
    output.folder = output.folder ?? source.study.outputs?.folder.map(source.path)
    output.dialect = output.dialect ?? source.study.outputs?.csv.flatMap { CSVDialect(rawValue: $0) }
    output.only = output.only ?? source.study.outputs?.files.map { $0.joined(separator: ",") }
    fillLook(from: source)
    common.language = common.language ?? source.study.language.flatMap { Language(rawValue: $0) }
  }
}

extension RunPlan {
  /// How many new places are to be proposed: three where nothing is said.
  func newPlaces() throws(Failure) -> Int {
    let count = wantedPlaces ?? 3
    guard (0...100).contains(count) else {
      throw Failure(sentence: common.words.badNewPlaces(count), code: Failure.usage)
    }
    return count
  }

  fileprivate mutating func fillLook(from source: StudySource) {
    let outputs = source.study.outputs
    look.format = look.format ?? outputs?.format.flatMap { PageFormat(rawValue: $0) }
    look.logo = look.logo ?? outputs?.logo.map(source.path)
    look.wantsPNG = look.wantsPNG ?? outputs?.wantsPNG
    look.wantsPDF = look.wantsPDF ?? outputs?.wantsPDF
    look.author = look.author ?? source.study.author
    look.date = look.date ?? source.study.date
  }

  /// The announced numbers: those of the options, else those of the file.
  func announced(among networks: [Network]) throws(Failure) -> [AnnouncedTotal] {
    let expected = try comparison.expectations(common.words)
    return expected.isEmpty ? announced : AnnouncedTotal.resolved(expected, among: networks)
  }

  /// What the manifest repeats of the plan.
  func request(_ parts: [StudyRequest.Part]) -> StudyRequest {
    let file = source?.study
    return StudyRequest(
      title: file?.title, author: look.author, date: look.date, file: source?.record.name,
      language: common.words.language, dialect: output.csv, outputs: output.patterns,
      territory: inputs.territories, parts: parts)
  }
}
