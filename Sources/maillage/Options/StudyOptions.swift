import ArgumentParser
import Atlas
import Studies
import Territories

/// What is computed.
struct StudyOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Rayons de couverture, en kilomètres.", valueName: "km,km,…"))
  var radius = "5,10,15,20,30"

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Rayon des chiffres principaux et des zones blanches.", valueName: "km"))
  var mainRadius = "15"

  @Option(name: .long, help: "Point de référence des communes : mairie, centroide ou point-sur-surface.")
  var reference = ReferencePoint.townHall

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Classes de communes (CSV : code, classe), telle la grille de densité de l'INSEE ; répétable.",
      valueName: "[nom=]fichier"))
  var typology: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Population par carreau (CSV Filosofi de l'INSEE, 200 m ou 1 km) : idcar_200m ou idcar_1km, ind.",
      valueName: "fichier"))
  var populationGrid: String?

  @Flag(name: .long, help: "Ne compter que les lieux du territoire, pas leurs voisins.")
  var insideOnly = false

  /// The parameters that the options say.
  func parameters(_ words: Wording) throws(Failure) -> StudyParameters {
    let radii = try radius.split(separator: ",", omittingEmptySubsequences: false).map {
      text throws(Failure) in
      try number(String(text), words)
    }
    let main = try number(mainRadius, words)
    do throws(StudiesError) {
      return try StudyParameters(
        radii_km: radii, mainRadius_km: main, referencePoint: reference, insideOnly: insideOnly)
    } catch {
      throw Failure(error, words)
    }
  }

  private func number(_ text: String, _ words: Wording) throws(Failure) -> Double {
    let trimmed = text.filter { !$0.isWhitespace }
    guard let value = Double(trimmed) else {
      throw Failure(sentence: words.badRadius(text), code: Failure.usage)
    }
    return value
  }
}
