import Atlas
import Foundation
import Shapes
import Studies
import Territories

/// The results of an earlier run: the members that counted, and how they were studied.
struct ResultFolder {
  private let path: String
  private let name: String

  /// A folder, or the `resume.json` in one; `nil` where the argument is neither.
  init?(_ argument: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
    if exists, isFolder.boolValue {
      path = argument
    } else if argument == "resume.json" || argument.hasSuffix("/resume.json") {
      let folder = argument.dropLast("resume.json".count)
      path = folder.isEmpty ? "." : String(folder)
    } else {
      return nil
    }
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The summary of the run, and how it was made.
  func summary(_ reader: inout InputReader) throws(Failure) -> (content: JSONObject, settings: ResultSettings)
  {
    let file = try open("resume.json", &reader)
    let words = reader.words
    guard let value = try? JSONScanner.value(of: file.bytes), case .object(let content) = value,
      let settings = ResultSettings(content, folder: name)
    else { throw Failure(sentence: words.noSummary(file.name), code: Failure.data) }
    return (content, settings)
  }

  /// The minutes of the run; `nil` where it had no roads, or its layer of communes is not there.
  func times(
    _ summary: JSONObject, _ reader: inout InputReader, in territory: Territory
  ) throws(Failure) -> ResultTimes? {
    guard case .object(let times)? = summary["temps"], let main_min = times["temps_principal_min"]?.number,
      FileManager.default.fileExists(atPath: file("communes.geojson"))
    else { return nil }
    let layer = try open("communes.geojson", &reader)
    do throws(GeoJSONError) {
      return ResultTimes(try FeatureCollection(geoJSON: layer.bytes), main_min: main_min, in: territory)
    } catch {
      throw Failure(TerritoriesError.geoJSON(file: layer.name, error), reader.words)
    }
  }

  private func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// The members, each network by itself: twins in two networks are no repetition.
  func networks(
    _ reader: inout InputReader, in territory: Territory
  ) throws(Failure) -> [Audited<Network>] {
    let file = try open("membres.geojson", &reader)
    let collection: FeatureCollection
    do throws(GeoJSONError) {
      collection = try FeatureCollection(geoJSON: file.bytes)
    } catch {
      throw Failure(TerritoriesError.geoJSON(file: file.name, error), reader.words)
    }
    var order: [String] = []
    var groups: [String: [Feature]] = [:]
    for feature in collection.features {
      let network = feature.properties["reseau"]?.string ?? name
      if groups[network] == nil { order.append(network) }
      groups[network, default: []].append(feature)
    }
    return try order.map { (network) throws(Failure) in
      var text = ByteText()
      text.append(featureCollection: groups[network] ?? [])
      let part = InputFile(name: file.name, bytes: text.bytes)
      return try reader.failing { () throws(TerritoriesError) in
        try Network.read(part, named: network, in: territory)
      }
    }
  }

  private func open(_ file: String, _ reader: inout InputReader) throws(Failure) -> InputFile {
    let path = self.file(file)
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(sentence: reader.words.noResults(self.path, file), code: Failure.noInput)
    }
    return try reader.open(path, as: String(file.split(separator: ".")[0]))
  }
}

/// How a run was made, as its summary says.
struct ResultSettings {
  let folder: String
  private let radius_km: Double
  private let reference: String
  private let isInsideOnly: Bool
  private let departments: String

  init?(_ content: JSONObject, folder: String) {
    guard case .object(let parameters)? = content["parametres"],
      case .object(let territory)? = content["territoire"],
      let radius_km = parameters["rayon_principal_km"]?.number,
      let reference = parameters["point_de_reference"]?.string,
      case .bool(let isInsideOnly)? = parameters["interieur_seulement"],
      let departments = territory["departements"]?.string
    else { return nil }
    self.folder = folder
    (self.radius_km, self.reference) = (radius_km, reference)
    (self.isInsideOnly, self.departments) = (isInsideOnly, departments)
  }

  /// The settings of a study.
  init(of diagnosis: Diagnosis) {
    folder = ""
    radius_km = diagnosis.parameters.mainRadius_km
    reference = diagnosis.parameters.referencePoint.rawValue
    isInsideOnly = diagnosis.parameters.insideOnly
    departments = diagnosis.area.territory.departments.map(\.code).joined(separator: " ")
  }

  /// A sentence where the run was made otherwise than a study.
  func difference(from study: ResultSettings, _ words: Wording) -> String? {
    var differences: [String] = []
    if radius_km != study.radius_km { differences.append(words.otherRadius(radius_km, study.radius_km)) }
    if reference != study.reference { differences.append(words.otherReference(reference, study.reference)) }
    if isInsideOnly != study.isInsideOnly { differences.append(words.otherNeighbours(isInsideOnly)) }
    if departments != study.departments {
      differences.append(words.otherDepartments(departments, study.departments))
    }
    return differences.isEmpty ? nil : words.otherSettings(folder, differences)
  }
}
