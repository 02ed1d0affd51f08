import Samples
import Studies
import Territories

@testable import Atlas

/// A whole edition of the made-up country.
enum ToyEdition {
  static func diagnosis(seed: UInt64 = 1) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(seed: seed), reference: .townHall)
    return try Diagnosis(
      area, sites: Toy.sites(10, seed: seed),
      parameters: try StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6))
  }

  /// The made-up country on made-up roads, one commune apart from them, and an estimation.
  static func timeStudy(_ diagnosis: Diagnosis) throws -> TimeStudy {
    let parameters = try TimeParameters(times_min: [5, 10, 20], main_min: 10)
    let findings = try MadeUpRoads.findings(diagnosis, without: [9], wild: 5_000)
    let estimate = TimeEstimate(detour: 1.3, speed_kmh: 60)
    return TimeStudy(
      parameters: parameters, times: try TimeDiagnosis(diagnosis, findings, parameters: parameters),
      estimate: estimate, estimated: estimate.map { TimeStanding(diagnosis, $0, parameters) })
  }

  /// The two networks of the made-up country, with a number announced.
  static func networkStudy(_ diagnosis: Diagnosis) throws -> NetworkStudy {
    let networks = ["A", "B"].map { name in
      Network(name: name, sites: diagnosis.places.sites.filter { $0.networkName == name })
    }
    return try NetworkStudy(
      diagnosis, networks: networks,
      announced: AnnouncedTotal.resolved([("A", 4), ("FabLab", 2), ("Autre", 3)], among: networks))
  }

  static func files(
    dialect: CSVDialect = .standard, language: Language = .french, seed: UInt64 = 1, epoch: Int? = nil,
    siting: SitingStudy? = nil, isTimed: Bool = false
  ) throws -> [OutputFile] {
    let manifest = try manifest(seed: seed, epoch: epoch, siting: siting, isTimed: isTimed)
    return try Edition.files(of: manifest, audits: [], settings: settings(language, dialect))
  }

  /// What is found in the made-up country.
  static func manifest(
    seed: UInt64 = 1, epoch: Int? = nil, siting: SitingStudy? = nil, isTimed: Bool = false
  ) throws -> Manifest {
    let diagnosis = try diagnosis(seed: seed)
    return Manifest(
      diagnosis, try networkStudy(diagnosis), siting: siting,
      times: isTimed ? try timeStudy(diagnosis) : nil, networks: [],
      inputs: [InputRecord(role: "membres", name: "dossier/membres.csv", bytes: Array("abc".utf8))],
      epoch: epoch)
  }

  /// How the made-up country is written.
  static func settings(_ language: Language, _ dialect: CSVDialect = .standard) -> Edition.Settings {
    Edition.Settings(
      words: Wording(language), dialect: dialect,
      provenance: Provenance(members: ["<membres & amis>.csv"], hasOwnBoundaries: true),
      backdrop: Backdrop(
        surfaces: [Toy.square(column: -1, row: 0)],
        names: [Backdrop.Name(text: "Pays", position: .init(x: 2, y: 43.9))]))
  }
}
