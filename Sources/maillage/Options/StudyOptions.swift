import ArgumentParser
import Atlas
import Studies
import Territories

/// What is computed.
struct StudyOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Rayons de couverture, en kilomètres (5,10,15,20,30 par défaut).", valueName: "km,km,…"))
  var radius: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Rayon des chiffres principaux et des zones blanches (15 par défaut).", valueName: "km"))
  var mainRadius: String?

  @Option(
    name: .long,
    help: "Point de référence des communes : mairie (par défaut), centroide ou point-sur-surface.")
  var reference: ReferencePoint?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Classes de communes (CSV ou classeur : code, classe), telle la grille de densité de l'INSEE ; répétable.",
      valueName: "[nom=]fichier"))
  var typology: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Population par carreau (CSV Filosofi de l'INSEE, 200 m ou 1 km) : idcar_200m ou idcar_1km, ind.",
      valueName: "fichier"))
  var populationGrid: String?

  @Flag(
    name: .customLong("inside-only"), inversion: .prefixedNo,
    help: "Ne compter que les lieux du territoire, pas leurs voisins.")
  var leavesOutNeighbours: Bool?

  /// The parameters that the options say.
  func parameters(_ words: Wording) throws(Failure) -> StudyParameters {
    func isRadius(_ value: Double) -> Bool { value > 0 && value <= 500 }
    let radii = try optionNumbers(radius ?? "5,10,15,20,30", where: isRadius, refusal: words.badRadius)
    let main = try optionNumber(mainRadius ?? "15", where: isRadius, refusal: words.badRadius)
    do throws(StudiesError) {
      return try StudyParameters(
        radii_km: radii, mainRadius_km: main, referencePoint: reference ?? .townHall,
        insideOnly: leavesOutNeighbours ?? false)
    } catch {
      throw Failure(error, words)
    }
  }

  /// Refuses files that a command would not use.
  func refuseSupplements(_ words: Wording) throws {
    guard typology.isEmpty else { throw ValidationError(words.unusedTypology) }
    guard populationGrid == nil else { throw ValidationError(words.unusedGrid) }
  }
}
