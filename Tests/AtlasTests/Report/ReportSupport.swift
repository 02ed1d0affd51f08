import Foundation
import FoundationXML
import Samples
import Studies
import Territories

@testable import Atlas

/// Reports of made-up countries, and what is in them.
enum ReportSupport {
  /// The files of a report.
  static func files(
    _ area: StudyArea, sites: [Site], language: Language = .french, audits: [Audit] = [],
    request: StudyRequest = StudyRequest(), extras: ReportExtras = ReportExtras(),
    siting: SitingQuestion? = nil, members: [String] = ["membres.csv"]
  ) throws -> [String: String] {
    let diagnosis = try Diagnosis(
      area, sites: sites, parameters: try StudyParameters(radii_km: [3, 6, 12], mainRadius_km: 6))
    let names = Set(sites.map(\.networkName)).sorted()
    let networks = names.map { name in
      Network(name: name, sites: diagnosis.places.sites.filter { $0.networkName == name })
    }
    let manifest = Manifest(
      diagnosis, try NetworkStudy(diagnosis, networks: networks),
      siting: try siting.map { try SitingStudy(diagnosis, $0) }, request: request, networks: [], inputs: [])
    var settings = Edition.Settings(
      words: Wording(language), dialect: .standard,
      provenance: Provenance(members: members, hasOwnBoundaries: true), backdrop: .empty)
    settings.extras = extras
    let files = try Edition.files(of: manifest, audits: audits, settings: settings)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text.string) })
  }

  /// The report of the usual country.
  static func page(
    language: Language = .french, extras: ReportExtras = ReportExtras(), siting: SitingQuestion? = nil
  ) throws -> String {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    return try files(area, sites: Toy.sites(10, seed: 1), language: language, extras: extras, siting: siting)[
      "rapport.html"]
      ?? ""
  }

  /// What stands between two texts, each time.
  static func parts(of text: String, from start: String, to end: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let low = rest.range(of: start), let high = rest[low.upperBound...].range(of: end) {
      parts.append(String(rest[low.lowerBound..<high.upperBound]))
      rest = rest[high.upperBound...]
    }
    return parts
  }

  /// Whether a text is well-formed XML.
  static func isXML(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
