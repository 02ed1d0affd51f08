import ArgumentParser
import Atlas
import Foundation

/// Writes a study file to begin with.
struct InitCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Écrire un fichier d'étude commenté, qui tourne tel quel.",
    discussion: """
      Exemples :
        maillage init
        maillage init etudes/aude.yml
        maillage run etude.yml
      """)

  @Argument(help: ArgumentHelp("Fichier à écrire ; il ne doit pas exister.", valueName: "fichier"))
  var file = "etude.yml"
  @Option(name: .long, help: ArgumentHelp("Dossier des données livrées (GeoData/).", valueName: "dossier"))
  var geodata: String?
  @OptionGroup var common: CommonOptions

  func perform() throws(Failure) {
    let words = common.words
    let isTaken = (try? FileManager.default.attributesOfItem(atPath: file)) != nil
    guard !isTaken else {
      throw Failure(sentence: words.studyFileExists(file), code: Failure.cannotCreate)
    }
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { String(file[..<$0]) } ?? "."
    let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
    guard !name.isEmpty, !name.hasPrefix(".") else {
      throw Failure(sentence: words.badStudyFileName(file), code: Failure.usage)
    }
    let data = GeoDataFolder(named: geodata).path
    // Paths in the file are relative to it.
    let reachable = folder == "." || data.hasPrefix("/") ? data : URL(filePath: data).standardizedFileURL.path
    let output = OutputFile(name: name, text: words.studyFileTemplate(geoData: reachable))
    do throws(OutputError) {
      try OutputFolder(folder.isEmpty ? "/" : folder).write([output])
    } catch {
      throw Failure(error, words)
    }
    guard !common.quiet else { return }
    try common.console.say([words.studyFileWritten(file)], words)
  }
}
