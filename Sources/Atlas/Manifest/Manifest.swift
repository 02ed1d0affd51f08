import Geodesy
import Shapes
import Studies
import Territories
import Topology

/// `resume.json`: all headline figures, what they were computed from, and with what.
///
/// No clock and no path of a machine stand in it: the same inputs give the same bytes.
public struct Manifest: Sendable {
  let diagnosis: Diagnosis
  let networkStudy: NetworkStudy
  /// Where the next places would help most; `nil` where that was not asked.
  let siting: SitingStudy?
  /// What is said in minutes; `nil` where nothing is.
  let timeStudy: TimeStudy?
  let request: StudyRequest
  let networks: [Audited<Network>]
  let inputs: [InputRecord]
  /// Seconds since 1970, where the caller gives a date of its own (`SOURCE_DATE_EPOCH`).
  let epoch: Int?

  /// A manifest from its parts.
  public init(
    _ diagnosis: Diagnosis, _ networkStudy: NetworkStudy, siting: SitingStudy? = nil,
    times: TimeStudy? = nil, request: StudyRequest = StudyRequest(), networks: [Audited<Network>],
    inputs: [InputRecord],
    epoch: Int? = nil
  ) {
    self.diagnosis = diagnosis
    self.networkStudy = networkStudy
    self.siting = siting
    timeStudy = times
    self.request = request
    self.networks = networks
    self.inputs = inputs
    self.epoch = epoch
  }

  /// The file.
  var file: OutputFile {
    var text = ByteText()
    text.append(indentedJSON: .object(content))
    text.append("\n")
    return OutputFile(name: "resume.json", text: text)
  }

  private var content: JSONObject {
    var content: JSONObject = [
      "logiciels": .object(Release.versions), "etude": .object(request.content),
      "parametres": .object(diagnosis.parameterFigures), "territoire": .object(diagnosis.territoryFigures),
      "reseaux": .array(networks.map { .object($0.figures) }),
      "lieux_comptes": .integer(diagnosis.places.sites.count),
      "emplacements_distincts": .integer(diagnosis.places.positions.count),
      "couverture": .array(diagnosis.parameters.radii_km.indices.map { .object(coverage(radius: $0)) }),
      "groupes": .array(diagnosis.groups.map { .object(figures(of: $0)) }),
      "distance": .object(distances), "indicateurs": .object(indicators),
      "carreaux": squares,
      "entrees": .array(inputs.map { .object($0.figures) }),
    ]
    content.members += networkFigures
    content.append("implantations", siting.map { .object($0.figures(in: diagnosis)) } ?? .null)
    content.members += timeFigures
    if let epoch { content.append("date_epoch", .integer(epoch)) }
    return content
  }
}
