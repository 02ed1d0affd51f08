import Samples
import Shapes
import Studies
import Territories

@testable import Atlas

/// The files of a run on the made-up country.
struct StandingFiles {
  let diagnosis: Diagnosis
  let networkStudy: NetworkStudy
  let files: [OutputFile]

  init(
    territory: Territory = Toy.territory(), sites: [Site] = Toy.sites(8, seed: 3),
    supplements: Supplements = .none
  ) throws {
    diagnosis = try Diagnosis(
      StudyArea(territory, reference: .townHall), sites: sites,
      parameters: StudyParameters(radii_km: [3, 6], mainRadius_km: 6), supplements: supplements)
    networkStudy = try NetworkStudy(diagnosis, networks: [Network(name: "A", sites: sites)])
    let settings = Edition.Settings(
      words: Wording(.french), dialect: .standard,
      provenance: Provenance(members: ["membres.csv"], hasOwnBoundaries: true), backdrop: .empty)
    files = try Edition.files(
      of: Manifest(diagnosis, networkStudy, networks: [], inputs: []), audits: [], settings: settings)
  }

  var names: [String] { files.map(\.name) }

  func text(_ name: String) -> String { files.first { $0.name == name }?.text.string ?? "" }

  /// The rows of a table without quotes, by column.
  func rows(_ name: String) -> [[String: String]] {
    let lines = text(name).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { a, _ in a }) }
  }
}
