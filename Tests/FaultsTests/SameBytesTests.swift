import Foundation
import Harness
import Samples
import Shapes
import Testing

/// The same inputs give the same bytes, whatever the machine is set to; the same rows in another order give the same
/// results.
@Suite struct SameBytesTests {
  private static let arguments = ["run", "-q", "--typology", "classes.csv", "--csv", "excel-fr"]
  private static let usual = Result { try written() }

  /// The set that a run writes into `Output/` of a place, once things have been changed.
  private static func written(
    _ change: (Workplace, inout Launch) throws -> Void = { _, _ in }
  ) throws -> OutputSet {
    let place = try Workplace()
    try place.write("classes.csv", Data("code,classe\n31100,é\n31101,a\n81103,I\n81104,i\n".utf8))
    var launch = place.launch(arguments)
    try change(place, &launch)
    let outcome = try launch.run()
    #expect(outcome.code == 0, "\(outcome)")
    return OutputSet(in: place.path + "/Output")
  }

  private func expectTheUsual(_ found: OutputSet) throws {
    let usual = try Self.usual.get()
    #expect(Set(found.files.keys) == Set(usual.files.keys))
    for (name, data) in usual.files { #expect(found.files[name] == data, "\(name)") }
    Tally.add(1, to: "same bytes")
  }

  @Test func again() throws { try expectTheUsual(Self.written()) }

  @Test(arguments: ["C", "fr_FR.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "xx_XX"])
  func inAnyLocale(_ locale: String) throws {
    let folder = NSTemporaryDirectory() + "maillage-locales-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Where the system can make locales, C's own functions change with them as well.
    let language = String(locale.prefix { $0 != "." })
    _ = try Launch(
      ["localedef", "-i", language, "-f", "UTF-8", folder + "/" + locale], in: folder, program: "/usr/bin/env"
    ).run()
    try expectTheUsual(
      Self.written { _, launch in
        for name in ["LC_ALL", "LANG", "LANGUAGE"] { launch.environment[name] = locale }
        launch.environment["LOCPATH"] = folder
      })
  }

  @Test(arguments: ["UTC", "Europe/Paris", "Pacific/Kiritimati", "America/Caracas"])
  func inAnyTimeZone(_ zone: String) throws {
    try expectTheUsual(Self.written { _, launch in launch.environment["TZ"] = zone })
  }

  @Test(arguments: ["0", "0,1"]) func onAnyNumberOfCores(_ cores: String) throws {
    try expectTheUsual(
      Self.written { _, launch in
        launch.arguments = ["-c", cores, launch.program] + launch.arguments
        launch.program = "/usr/bin/taskset"
      })
  }

  @Test func fromAnyFolder() throws {
    try expectTheUsual(
      Self.written { place, launch in
        launch.folder = place.path + "/home"
        try FileManager.default.copyItem(
          atPath: place.path + "/classes.csv", toPath: place.path + "/home/classes.csv")
        launch.arguments += ["-o", "../Output"]
      })
  }

  /// Lines, hashes and the order of findings follow the files; every other byte stays.
  @Test(arguments: [1, 2, 3] as [UInt64]) func inAnyOrderOfRows(_ seed: UInt64) throws {
    let toy = NSTemporaryDirectory() + "maillage-ordre-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: toy) }
    try FileManager.default.copyItem(atPath: Workplace.toy, toPath: toy)
    for name in ["tiers-lieux.csv", "epci.csv"] { try shuffleRows(of: toy + "/" + name, seed) }
    for name in ["communes.geojson", "departements.geojson"] {
      try shuffleFeatures(of: toy + "/" + name, seed)
    }
    let found = try Self.written { _, launch in
      launch.arguments = launch.arguments.map { $0 == Workplace.toy ? toy : $0 }
    }
    let usual = try Self.usual.get()
    let hashed = ["resume.json", "anomalies.csv", "rapport.html", "classeur.xlsx"]
    for (name, data) in usual.files where !hashed.contains(name) {
      #expect(found.files[name] == data, "\(name)")
    }
    #expect(try figures(found) == figures(usual))
    Tally.add(1, to: "same bytes")
  }

  private func shuffleRows(of path: String, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let text = lines.prefix(1) + lines.dropFirst().shuffled(using: &generator)
    try (text.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func shuffleFeatures(of path: String, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = [UInt8](try #require(content(ofFile: path)))
    var text = ByteText()
    text.append(featureCollection: try FeatureCollection(geoJSON: bytes).features.shuffled(using: &generator))
    try Data(text.bytes).write(to: URL(filePath: path))
  }

  /// The manifest without what it says of the files that were read.
  private func figures(_ set: OutputSet) throws -> JSONObject {
    guard case .object(var object) = try JSONScanner.value(of: [UInt8](set.files["resume.json"] ?? Data()))
    else {
      return [:]
    }
    object.members.removeAll { $0.name == "entrees" }
    return object
  }
}
